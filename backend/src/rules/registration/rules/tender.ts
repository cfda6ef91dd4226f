import type { CandidateRule } from '../rule-context.ts';

/** Domain 3.8, `rfp`: whether a formal tender is like any deal, is looked at, or cannot be registered. */
export const tender: CandidateRule<'tender'> = {
  id: 'tender',
  title: 'Not a formal tender',
  sentence: 'When the customer asks several vendors in a formal tender, a person looks.',
  evaluate: ({ facts, knobs }) => {
    const { tender: knob } = knobs.eligibility;
    if (knob === 'allow') return { outcome: 'not_applicable', facts: {} };
    const seen = { tender: facts.registration.tender };
    if (!facts.registration.tender) return { outcome: 'passed', facts: seen };
    return knob === 'exclude'
      ? { outcome: 'failed', facts: seen, because: 'tender_excluded' }
      : { outcome: 'needs_review', facts: seen, because: 'rfp_needs_review' };
  },
};
