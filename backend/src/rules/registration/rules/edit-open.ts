import type { ProtectionStatus, ReviewStatus } from '@alongside/shared/vocabulary/registration';
import { waitingStatuses } from '../../claim/is-live.ts';
import type { Rule } from '../../kernel/decision.ts';
import { materialChanges, type EditContext } from '../edit.ts';

/** Whether anything of it can still be changed. */
export function isEditable(reviewStatus: ReviewStatus): boolean {
  return waitingStatuses.includes(reviewStatus) || reviewStatus === 'approved';
}

/** Whether its protection is over, so that what it covers no longer changes. */
export function isOver(protectionStatus: ProtectionStatus): boolean {
  return protectionStatus !== 'none' && protectionStatus !== 'active';
}

/** Domain 3.2: what was declined or taken back is over; what is no longer protected is registered anew. */
export const editOpen: Rule<EditContext, 'edit_open'> = {
  id: 'edit_open',
  title: 'It can still be changed',
  sentence: 'A registration can be changed while it waits or is approved.',
  evaluate: ({ facts, changes }) => {
    const { reviewStatus, protectionStatus } = facts;
    const seen = { reviewStatus, protectionStatus };
    if (!isEditable(reviewStatus))
      return { outcome: 'failed', facts: seen, because: 'not_waiting_for_decision' };
    return isOver(protectionStatus) && materialChanges(facts, changes).length > 0
      ? { outcome: 'failed', facts: seen, because: 'window_not_active' }
      : { outcome: 'passed', facts: seen };
  },
};
