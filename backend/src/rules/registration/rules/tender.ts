import type { CandidateRule } from '../rule-context.ts';

/** Domain 3.8, `rfp: review`: in a formal tender nobody is protected unseen. */
export const tender: CandidateRule<'tender'> = {
  id: 'tender',
  title: 'Not a formal tender',
  sentence: 'When the customer asks several vendors in a formal tender, a person looks.',
  evaluate: ({ facts }) =>
    facts.registration.tender
      ? { outcome: 'needs_review', facts: { tender: true }, because: 'rfp_needs_review' }
      : { outcome: 'passed', facts: { tender: false } },
};
