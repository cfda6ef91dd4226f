import { settleConflict as contract } from '@alongside/shared/contracts/conflict/settle';
import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { postInternalNote } from '../collaboration/post-internal-note.ts';
import { enqueueDealWrite } from '../crm-sync/enqueue-deal-write.ts';
import { ProductError } from '../platform/errors.ts';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { saveDecision } from '../policy/decision-store.ts';
import { endProtection } from '../protection-window/end-protection.ts';
import { deciderUuid } from '../registration/decider.ts';
import { refuseDecision } from '../registration/refuse-decision.ts';
import { appendEvent } from '../registration/registration-event-store.ts';
import { updateRegistration } from '../registration/registration-store.ts';
import type { RegistrationClaim } from '../rules/claim/claim-fact.ts';
import { collides } from '../rules/claim/collides.ts';
import { decideSettlement, type SettlementDecision } from '../rules/conflict/decide-settlement.ts';
import { stands } from '../rules/conflict/registered-first.ts';
import type { SettlementEffect } from '../rules/conflict/settlement-effects.ts';
import { buildPanel } from './build-panel.ts';
import { closeConflict, setPartyResult } from './conflict-store.ts';
import { loadConflict, lockConflict, type LoadedConflict } from './load-conflict-facts.ts';
import { narrowToRivals } from './narrow-to-rivals.ts';
import { openConflict } from './open-conflict.ts';
import { resolveUnopposed } from './resolve-unopposed.ts';

type Settled = Extract<SettlementDecision, { kind: 'settled' }>;

/** R32, R39: settles a conflict. The winner goes on to its own approval; the others are told why, without a name. */
export const settleConflict = handle(contract, async (context, input) => {
  const whole = await lockConflict(context, input.conflictId);
  if (whole.conflict.status !== 'open')
    throw new ProductError('state_changed', { now: 'this conflict is settled' });
  const { loaded, spared } = await narrowToRivals(context, whole, input.winner);
  const command = {
    kind: 'settle',
    winner: input.winner,
    overrideReasonGiven: input.overrideReason !== undefined,
  } as const;
  const decided = decideSettlement(loaded.facts, command, loaded.policy, context.now);
  if (decided.decision.kind === 'blocked')
    throw refuseDecision(context, decided.decision.because, decided.reasons);
  const { conflictId } = loaded.conflict;
  const decisionId = await saveDecision(context, {
    kind: 'conflict_settled',
    conflictId,
    facts: loaded.facts,
    command,
    decided,
  });
  await close(context, loaded, decided.decision, decisionId);
  await carryOut(context, decided.effects, decisionId);
  await tellSides(context, loaded, decided, decisionId);
  await goOnWith(context, loaded, spared);
  if (input.overrideReason !== undefined)
    await postInternalNote(context, input.winner, input.overrideReason);
  context.audit(conflictId, {
    winner: input.winner,
    decision: decisionId,
    overridden: decided.decision.overridden,
  });
  return buildPanel(context, await loadConflict(context, conflictId), {});
});

async function close(
  context: OperationContext,
  { conflict }: LoadedConflict,
  decision: Settled,
  decisionId: Id<'decision'>,
): Promise<void> {
  await closeConflict(context.tx, conflict.conflictId, {
    winner: decision.winner,
    resolvedAt: context.now,
    resolvedBy: deciderUuid(context.actor),
    decisionId,
  });
  for (const { registrationId, result } of decision.results) {
    await setPartyResult(context.tx, conflict.conflictId, registrationId, result);
  }
}

async function carryOut(
  context: OperationContext,
  effects: readonly SettlementEffect[],
  decisionId: Id<'decision'>,
): Promise<void> {
  for (const effect of effects) {
    if (effect.kind === 'end_window') {
      await endProtection(context, effect.registrationId, effect.status, effect.endsAt);
      await updateRegistration(context.tx, effect.registrationId, {
        protection_status: effect.status,
        decision_id: decisionId,
      });
      continue;
    }
    await updateRegistration(context.tx, effect.registrationId, {
      review_status: 'declined',
      decline_reason: effect.reason,
      decided_at: context.now,
      decided_by: deciderUuid(context.actor),
      decision_id: decisionId,
    });
  }
}

/** Each side that still stood learns its own result; the reason quotes no other side. */
async function tellSides(
  context: OperationContext,
  { sides, facts }: LoadedConflict,
  { decision }: Decided<SettlementDecision, unknown>,
  decisionId: Id<'decision'>,
): Promise<void> {
  if (decision.kind !== 'settled') return;
  const stood = new Set(facts.parties.filter(stands).map((party) => party.registrationId));
  for (const { registrationId, result } of decision.results) {
    if (!stood.has(registrationId)) continue;
    const won = result === 'won';
    await appendEvent(context, {
      registrationId,
      kind: won ? 'conflict_won' : 'declined',
      reason: won ? 'conflict_won' : 'conflict_lost',
      decisionId,
    });
    const dealId = sides.find((side) => side.registrationId === registrationId)?.dealId;
    if (dealId) await enqueueDealWrite(context, { dealId, registrationId, decisionId });
  }
}

/** Sides the winner does not meet lose nothing: what they have between them is a conflict of its own. */
async function goOnWith(
  context: OperationContext,
  { conflict, facts }: LoadedConflict,
  spared: readonly RegistrationClaim[],
): Promise<void> {
  for (const [index, claim] of spared.entries()) {
    const rivals = spared.slice(index + 1).filter((other) => collides(claim, other));
    if (rivals.length === 0) continue;
    const against = rivals.map((rival) => rival.registrationId);
    const { registrationId } = claim;
    await openConflict(context, { customerId: conflict.customerId, registrationId, against });
  }
  for (const { registrationId } of facts.parties) await resolveUnopposed(context, registrationId);
}
