import { waitingStatuses } from '../../claim/is-live.ts';
import type { Rule } from '../../kernel/decision.ts';
import { materialChanges, type EditContext } from '../edit.ts';

/** Domain 3.2: what was declined or taken back is over; what is no longer protected is registered anew. */
export const editOpen: Rule<EditContext, 'edit_open'> = {
  id: 'edit_open',
  title: 'It can still be changed',
  sentence: 'A registration can be changed while it waits or is approved.',
  evaluate: ({ facts, changes }) => {
    const { reviewStatus, protectionStatus } = facts;
    const seen = { reviewStatus, protectionStatus };
    const open = waitingStatuses.includes(reviewStatus) || reviewStatus === 'approved';
    if (!open) return { outcome: 'failed', facts: seen, because: 'not_waiting_for_decision' };
    const over = protectionStatus !== 'none' && protectionStatus !== 'active';
    return over && materialChanges(facts, changes).length > 0
      ? { outcome: 'failed', facts: seen, because: 'window_not_active' }
      : { outcome: 'passed', facts: seen };
  },
};
