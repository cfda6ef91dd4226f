import type { CandidateRule } from '../rule-context.ts';

/** R16. */
export const partnerStatus: CandidateRule<'partner_status'> = {
  id: 'partner_status',
  title: 'The partner is active',
  sentence: 'Only partners in a status the rules of engagement name can be approved.',
  evaluate: ({ facts, knobs }) => {
    const seen = { partnerStatus: facts.partner.status };
    return knobs.eligibility.partnerStatus.includes(facts.partner.status)
      ? { outcome: 'passed', facts: seen }
      : { outcome: 'failed', facts: seen, because: 'partner_not_active' };
  },
};
