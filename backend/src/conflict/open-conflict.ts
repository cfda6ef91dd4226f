import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { OperationContext } from '../platform/operation-handler.ts';
import { loadCurrentPolicy } from '../policy/load-policy.ts';
import { appendEvent } from '../registration/registration-event-store.ts';
import { moveToReview } from '../registration/registration-store.ts';
import { placeCollision, type Placement } from '../rules/conflict/place-collision.ts';
import { dueAfter } from '../rules/kernel/business-calendar.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import { listCases, lookAgain, reopenConflict } from './case-store.ts';
import { addParties, insertConflict } from './conflict-store.ts';

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
 * who stands in two disputes has to win both. A settled case between the same two goes on. What waits
 * goes to a person's review; the rules in force now hold for a new conflict (architecture 5).
 */
export async function openConflict(context: OperationContext, collision: Collision): Promise<void> {
  const { registrationId, against } = collision;
  const cases = await listCases(context.tx, [registrationId, ...against]);
  const placement = placeCollision(registrationId, against, cases);
  const first = await openFirst(context, collision, placement);
  await join(context, collision, first, placement.joining);
  for (const conflictId of placement.others)
    await join(context, collision, conflictId, [registrationId]);
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
  await lookAgain(context.tx, conflictId, context.now);
  await appendEvent(context, {
    registrationId,
    kind: 'conflict_opened',
    reason: 'rival_registration',
    details: { conflictId },
    ...(decisionId === undefined ? {} : { decisionId }),
  });
}

async function openFirst(
  context: OperationContext,
  { customerId }: Collision,
  { first, reopens }: Placement,
): Promise<Id<'conflict'>> {
  if (first !== 'new' && !reopens) return first;
  const policy = await loadCurrentPolicy(context);
  const dueAt = dueAtBy(policy, context.now);
  if (first !== 'new') {
    await reopenConflict(context.tx, first, { now: context.now, dueAt });
    return first;
  }
  const conflictId = context.newId('conflict');
  await insertConflict(context.tx, {
    conflictId,
    customerId,
    openedAt: context.now,
    dueAt,
    policyVersion: policy.version,
  });
  return conflictId;
}

function dueAtBy({ calendar, document }: CompiledPolicy, now: Instant): Instant {
  return dueAfter(calendar, now, document.sla.decision);
}
