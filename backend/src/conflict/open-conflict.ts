import type { Id } from '@alongside/shared/vocabulary/ids';
import type { OperationContext } from '../platform/operation-handler.ts';
import { loadCurrentPolicy } from '../policy/load-policy.ts';
import { appendEvent } from '../registration/registration-event-store.ts';
import { moveToReview } from '../registration/registration-store.ts';
import { dueAfter } from '../rules/kernel/business-calendar.ts';
import { addParties, insertConflict, listOpenParties } from './conflict-store.ts';

/** Who meets whom. Call it under the customer's lock. */
export interface Collision {
  readonly customerId: Id<'customer'>;
  readonly registrationId: Id<'registration'>;
  readonly against: readonly Id<'registration'>[];
  /** What found them on the same ground. */
  readonly decisionId?: Id<'decision'>;
}

/**
 * Opens a conflict, or joins every open one in which a party already stands: one case a dispute, and
 * who stands in two disputes has to win both. What waits goes to a person's review; the rules in
 * force now hold for a new conflict (architecture 5).
 */
export async function openConflict(context: OperationContext, collision: Collision): Promise<void> {
  const { registrationId, against } = collision;
  const open = await listOpenParties(context.tx, [registrationId, ...against]);
  const disputed = new Set(open.map((party) => party.registrationId));
  const joined = [...new Set(open.map((party) => party.conflictId))];
  const [first = await createConflict(context, collision), ...others] = joined;
  const free = against.filter((rival) => !disputed.has(rival));
  await join(context, collision, first, [registrationId, ...free]);
  for (const conflictId of others) await join(context, collision, conflictId, [registrationId]);
  for (const party of [registrationId, ...against]) await moveToReview(context.tx, party);
}

/** Told once a conflict, however often the same meeting is found. */
async function join(
  context: OperationContext,
  { registrationId, decisionId }: Collision,
  conflictId: Id<'conflict'>,
  parties: readonly Id<'registration'>[],
): Promise<void> {
  if (!(await addParties(context.tx, conflictId, parties))) return;
  await appendEvent(context, {
    registrationId,
    kind: 'conflict_opened',
    reason: 'rival_registration',
    details: { conflictId },
    ...(decisionId === undefined ? {} : { decisionId }),
  });
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
