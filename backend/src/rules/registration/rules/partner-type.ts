import type { CandidateRule } from '../rule-context.ts';

/** R16. */
export const partnerType: CandidateRule<'partner_type'> = {
  id: 'partner_type',
  title: 'The kind of partner may register',
  sentence: 'The rules of engagement name the kinds of partner that may register.',
  evaluate: ({ facts, knobs }) => {
    const seen = { partnerType: facts.partner.type };
    return knobs.eligibility.types.includes(facts.partner.type)
      ? { outcome: 'passed', facts: seen }
      : { outcome: 'failed', facts: seen, because: 'partner_type_not_eligible' };
  },
};
