import type { Id } from '@alongside/shared/vocabulary/ids';
import type { OperationContext } from '../platform/operation-handler.ts';
import { loadCurrentPolicy } from '../policy/load-policy.ts';
import { appendEvent } from '../registration/registration-event-store.ts';
import { moveToReview } from '../registration/registration-store.ts';
import { dueAfter } from '../rules/kernel/business-calendar.ts';
import { addParties, findOpenConflictOf, insertConflict } from './conflict-store.ts';

/** Who meets whom. Call it under the customer's lock. */
export interface Collision {
  readonly customerId: Id<'customer'>;
  readonly registrationId: Id<'registration'>;
  readonly against: readonly Id<'registration'>[];
}

/**
 * Opens a conflict, or joins the open one in which a party already stands: one case a dispute. What
 * waits goes to a person's review; the rules in force now hold for the conflict (architecture 5).
 */
export async function openConflict(
  context: OperationContext,
  collision: Collision,
): Promise<Id<'conflict'>> {
  const parties = [collision.registrationId, ...collision.against];
  const joined = await findOpenConflictOf(context.tx, parties);
  const conflictId = joined ?? (await createConflict(context, collision));
  await addParties(context.tx, conflictId, parties);
  for (const registrationId of parties) await moveToReview(context.tx, registrationId);
  await appendEvent(context, {
    registrationId: collision.registrationId,
    kind: 'conflict_opened',
    reason: 'rival_registration',
    details: { conflictId },
  });
  return conflictId;
}

async function createConflict(
  context: OperationContext,
  collision: Collision,
): Promise<Id<'conflict'>> {
  const policy = await loadCurrentPolicy(context);
  const conflictId = context.newId('conflict');
  await insertConflict(context.tx, {
    conflictId,
    customerId: collision.customerId,
    openedAt: context.now,
    dueAt: dueAfter(policy.calendar, context.now, policy.document.sla.decision),
    policyVersion: policy.version,
  });
  return conflictId;
}
