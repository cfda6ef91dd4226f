import type { CandidateRule } from '../rule-context.ts';

/** Domain 3.8, `good_standing`; an organisation that does not mind unpaid invoices does not ask. */
export const goodStanding: CandidateRule<'good_standing'> = {
  id: 'good_standing',
  title: 'The partner is in good standing',
  sentence: 'A partner must be in good standing to be approved.',
  evaluate: ({ facts, knobs }) => {
    if (!knobs.eligibility.goodStanding) return { outcome: 'not_applicable', facts: {} };
    const seen = { goodStanding: facts.partner.goodStanding };
    return facts.partner.goodStanding
      ? { outcome: 'passed', facts: seen }
      : { outcome: 'failed', facts: seen, because: 'partner_not_in_good_standing' };
  },
};
