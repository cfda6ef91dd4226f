import type { Id } from '@alongside/shared/vocabulary/ids';
import type { OperationContext } from '../platform/operation-handler.ts';
import type { LockedRegistration } from '../registration/lock-registration.ts';
import { decideAndApply } from './apply-deal-outcome.ts';
import { findWin } from './deal-mirror-store.ts';

/**
 * After an approval a deal that is won by now counts at once: one that was held for a look, and one
 * that was won before anybody had decided (domain 3.2, 3.8 `min_age_before_win`).
 */
export async function countReviewedWin(
  context: OperationContext,
  locked: LockedRegistration,
  dealId: Id<'deal'>,
): Promise<void> {
  const win = await findWin(context.tx, dealId);
  if (win === undefined) return;
  const wonAt = win.wonAt ?? context.now;
  const command = { kind: 'deal_won', wonAt, signedAt: null, reviewed: true } as const;
  await decideAndApply(context, locked, command);
}
