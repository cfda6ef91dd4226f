import { elapsedDays, isBefore } from '../../kernel/instant.ts';
import { liveRivals, ownEarlierClaims } from '../own-claim.ts';
import type { CandidateRule } from '../rule-context.ts';

/** Domain 3.3: after its protection ended a partner waits while somebody else asks for the customer. */
export const cooloff: CandidateRule<'cooloff'> = {
  id: 'cooloff',
  title: 'Not again at once',
  sentence: 'After protection ended, another partner who waits comes first for some days.',
  evaluate: (context) => {
    const { cooloffDays } = context.knobs.afterExpiry;
    const { submittedAt } = context;
    const ended = ownEarlierClaims(context).filter(
      (claim) =>
        claim.kind === 'protection_window' &&
        (claim.status === 'expired' || claim.status === 'lapsed') &&
        !isBefore(submittedAt, claim.endsAt) &&
        elapsedDays(claim.endsAt, submittedAt) < cooloffDays,
    );
    if (ended.length === 0) return { outcome: 'not_applicable', facts: {} };
    return liveRivals(context).length === 0
      ? { outcome: 'passed', facts: { cooloffDays } }
      : { outcome: 'failed', facts: { cooloffDays }, because: 'cooloff_running' };
  },
};
