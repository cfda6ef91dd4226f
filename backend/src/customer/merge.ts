import { mergeCustomers as contract } from '@alongside/shared/contracts/customer/merge';
import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { listOpenParties } from '../conflict/conflict-store.ts';
import { openConflict } from '../conflict/open-conflict.ts';
import { lockCustomer } from '../platform/database/lock-customer.ts';
import { ProductError } from '../platform/errors.ts';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { saveDecision } from '../policy/decision-store.ts';
import { loadCurrentPolicy } from '../policy/load-policy.ts';
import { refuseDecision } from '../registration/refuse-decision.ts';
import { decideMerge } from '../rules/conflict/merge/decide-merge.ts';
import type {
  MergeDecision,
  MergeEffect,
  MergeFacts,
} from '../rules/conflict/merge/merge-facts.ts';
import { factWords } from '../rules/card/card-words.ts';
import { createFormat } from '../rules/card/format.ts';
import { renderReason } from '../rules/sharing/render-reason.ts';
import { listClaims } from './claim-store.ts';
import { findSegment } from './customer-store.ts';
import { moveToSurvivor, setWindowAside } from './merge-store.ts';

type Merged = Decided<Extract<MergeDecision, { kind: 'merged' }>, MergeEffect>;

/** Merges a customer into another (domain 3.4): claims that collide now are a conflict, and neither ends. */
export const mergeCustomers = handle(contract, async (context, input) => {
  const { customerId: keptId, duplicateId } = input;
  await lockBoth(context, keptId, duplicateId);
  const facts = await loadMergeFacts(context, keptId, duplicateId);
  const command = { kind: 'merge' } as const;
  const policy = await loadCurrentPolicy(context);
  const decided = decideMerge(facts, command, policy, context.now);
  const { decision, reasons } = decided;
  if (decision.kind === 'blocked') throw refuseDecision(context, policy, decision.because, reasons);
  const kind = 'customers_merged';
  const decisionId = await saveDecision(context, { kind, facts, command, decided });
  await carryOut(context, facts, { ...decided, decision }, decisionId);
  context.audit(keptId, { duplicate: duplicateId, decision: decisionId });
  const words = factWords(
    createFormat(context.reader, policy.calendar.zone, context.now),
    new Map(),
  );
  const putAside = decision.windows.filter(({ result }) => result === 'held');
  return {
    customerId: keptId,
    conflicts: await openConflictsOf(context, decision.collisions),
    putAside: [...new Set(putAside.map(({ registrationId }) => registrationId))].toSorted(),
    reasons: reasons.map((reason) => renderReason(reason, { audience: 'internal', words })),
    decisionId,
  };
});

/** In one order, whoever asks, so that two merges never wait for each other. */
async function lockBoth(
  { tx }: OperationContext,
  keptId: Id<'customer'>,
  duplicateId: Id<'customer'>,
): Promise<void> {
  for (const customerId of [keptId, duplicateId].toSorted()) {
    const locked = await lockCustomer(tx, customerId);
    if (locked === undefined)
      throw new ProductError('not_found', { what: 'customer', value: customerId });
    if (locked !== customerId)
      throw new ProductError('state_changed', { now: 'this customer was merged already' });
  }
}

async function loadMergeFacts(
  { tx }: OperationContext,
  keptId: Id<'customer'>,
  duplicateId: Id<'customer'>,
): Promise<MergeFacts> {
  const claims = [
    ...(await listClaims(tx, keptId, null)),
    ...(keptId === duplicateId ? [] : await listClaims(tx, duplicateId, null)),
  ];
  return {
    keptId,
    duplicateId,
    segment: await findSegment(tx, keptId),
    claims: claims.filter(
      (claim) => claim.kind === 'registration' || claim.kind === 'protection_window',
    ),
  };
}

/** Windows step aside before they move, so that the constraint holds at every moment. */
async function carryOut(
  context: OperationContext,
  { keptId, duplicateId }: MergeFacts,
  { effects }: Merged,
  decisionId: Id<'decision'>,
): Promise<void> {
  for (const effect of effects)
    if (effect.kind !== 'open_conflict')
      await setWindowAside(context.tx, effect.windowId, effect.kind === 'hold_window');
  await moveToSurvivor(context.tx, keptId, duplicateId);
  for (const effect of effects) {
    if (effect.kind !== 'open_conflict') continue;
    const { registrationId, against } = effect.collision;
    const collision = { customerId: keptId, registrationId, against: [against], decisionId };
    await openConflict(context, collision);
  }
}

async function openConflictsOf(
  { tx }: OperationContext,
  collisions: Merged['decision']['collisions'],
): Promise<Id<'conflict'>[]> {
  if (collisions.length === 0) return [];
  const parties = collisions.map(({ registrationId }) => registrationId);
  const open = await listOpenParties(tx, parties);
  return [...new Set(open.map(({ conflictId }) => conflictId))];
}
