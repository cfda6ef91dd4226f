import { advanceConflict } from '@alongside/shared/contracts/conflict/advance';
import type { SystemActor } from '@alongside/shared/vocabulary/actor';
import { listDueConflicts } from '../conflict/case-store.ts';
import { runInTenant } from '../platform/database/run-in-tenant.ts';
import { ProductError } from '../platform/errors.ts';
import type { DeadlineServices } from './run-deadlines.ts';

/** Cases that are looked at in one run; what is left comes with the next. */
const LIMIT = 500;

/**
 * Lets time work on open conflicts: those whose rule may settle them by now, and those that nobody
 * settled in time (R34, R39). Each case says itself when it is looked at again.
 *
 * @returns how many were settled or handed up
 */
export async function advanceConflicts(
  { database, dispatch, clock }: DeadlineServices,
  actor: SystemActor,
  goOn: () => boolean,
): Promise<number> {
  const now = clock.now();
  const due = await runInTenant(database, actor.tenantId, (tx) => listDueConflicts(tx, now, LIMIT));
  let moved = 0;
  for (const conflictId of due) {
    if (!goOn()) break;
    const key = `${advanceConflict.name}:${conflictId}:${now}`;
    const input = { conflictId, idempotencyKey: key };
    try {
      const { outcome } = await dispatch(advanceConflict, actor, input, { requestId: key });
      moved += outcome === 'waits' ? 0 : 1;
    } catch (error) {
      // The dispatcher has reported it; one case never stops the others.
      if (!(error instanceof ProductError)) throw error;
    }
  }
  return moved;
}
