import { compareInstants, isBefore } from '../../kernel/instant.ts';
import { liveRivals } from '../own-claim.ts';
import { dueAfter } from '../../kernel/business-calendar.ts';
import type { CandidateContext, ReviewRule } from '../rule-context.ts';
import type { Instant } from '@alongside/shared/vocabulary/values';

/** Domain 3.5, step 6: for some hours after the first submission the speed of a click decides nothing. */
export const contestWindow: ReviewRule<'contest_window'> = {
  id: 'contest_window',
  title: 'Time for others to come in',
  sentence: 'For some business hours after the first registration a decision is not final yet.',
  evaluate: (context) => {
    const finalAt = contestEnd(context);
    return isBefore(context.now, finalAt)
      ? { outcome: 'passed', facts: { finalAt } }
      : { outcome: 'not_applicable', facts: { finalAt } };
  },
};

/** End of the contest: counted from the first submission on the shared cells, this one included. */
export function contestEnd(context: CandidateContext): Instant {
  const first = liveRivals(context).reduce(
    (earliest, claim) =>
      compareInstants(claim.submittedAt, earliest) < 0 ? claim.submittedAt : earliest,
    context.submittedAt,
  );
  return dueAfter(context.policy.calendar, first, context.knobs.contestWindow);
}
