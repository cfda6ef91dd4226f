import type { AppealRule } from '../appeal-context.ts';

/** Domain 3.2, 3.6. */
export const appealDecided: AppealRule<'appeal_decided'> = {
  id: 'appeal_decided',
  title: 'There is a decision to appeal against',
  sentence: 'One may appeal against a decline, a lost conflict and protection taken back.',
  evaluate: ({ facts: { against, reviewStatus, protectionStatus } }) => {
    const seen = { reviewStatus, protectionStatus, decision: against?.decisionId ?? null };
    const stands = reviewStatus === 'declined' || protectionStatus === 'revoked';
    return stands && against !== null
      ? { outcome: 'passed', facts: seen }
      : { outcome: 'failed', facts: seen, because: 'appeal_nothing_decided' };
  },
};
