import type { CandidateRule } from '../rule-context.ts';

/** Domain 3.8, `good_standing`. */
export const goodStanding: CandidateRule<'good_standing'> = {
  id: 'good_standing',
  title: 'The partner is in good standing',
  sentence: 'A partner must be in good standing to be approved.',
  evaluate: ({ facts }) =>
    facts.partner.goodStanding
      ? { outcome: 'passed', facts: { goodStanding: true } }
      : {
          outcome: 'failed',
          facts: { goodStanding: false },
          because: 'partner_not_in_good_standing',
        },
};
