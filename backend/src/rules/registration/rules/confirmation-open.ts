import { waitingStatuses } from '../../claim/is-live.ts';
import type { ReviewRule } from '../rule-context.ts';

/** Domain 3.9: a partner confirms what stands; what was declined or taken back is over. */
export const confirmationOpen: ReviewRule<'confirmation_open'> = {
  id: 'confirmation_open',
  title: 'It can be confirmed',
  sentence: 'A partner can confirm a registration while it waits or is approved.',
  evaluate: ({ facts: { reviewStatus } }) =>
    waitingStatuses.includes(reviewStatus) || reviewStatus === 'approved'
      ? { outcome: 'passed', facts: { reviewStatus } }
      : { outcome: 'failed', facts: { reviewStatus }, because: 'not_waiting_for_decision' },
};
