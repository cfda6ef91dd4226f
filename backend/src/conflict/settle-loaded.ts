import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { enqueueDealWrite } from '../crm-sync/enqueue-deal-write.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { saveDecision } from '../policy/decision-store.ts';
import { deciderUuid } from '../registration/decider.ts';
import { appendEvent } from '../registration/registration-event-store.ts';
import type { RegistrationClaim } from '../rules/claim/claim-fact.ts';
import { collides } from '../rules/claim/collides.ts';
import { decideSettlement } from '../rules/conflict/decide-settlement.ts';
import { registrationsOf } from '../rules/conflict/facts.ts';
import { stands } from '../rules/conflict/registered-first.ts';
import type { SettleCommand, SettlementDecision } from '../rules/conflict/settlement-command.ts';
import type { SettlementEffect, SettlementResult } from '../rules/conflict/settlement-effects.ts';
import { carryOutSettlement } from './carry-out-settlement.ts';
import { closeConflict, setPartyResult } from './conflict-store.ts';
import type { LoadedConflict } from './load-conflict-facts.ts';
import { narrowToRivals } from './narrow-to-rivals.ts';
import { openConflict } from './open-conflict.ts';
import { resolveUnopposed } from './resolve-unopposed.ts';

type Settled = Extract<SettlementDecision, { kind: 'settled' }>;
type Settlement = Decided<SettlementDecision, SettlementEffect>;

/**
 * Settles a conflict that was loaded under its customer's lock. When the rules say no, nothing is
 * changed and the caller says so.
 */
export async function settleLoaded(
  context: OperationContext,
  whole: LoadedConflict,
  command: SettleCommand,
): Promise<Settlement> {
  const { loaded, spared } = await narrowToRivals(context, whole, command.winner, command.team);
  const decided = decideSettlement(loaded.facts, command, loaded.policy, context.now);
  const { decision } = decided;
  if (decision.kind === 'blocked') return decided;
  const { conflictId } = loaded.conflict;
  const { facts } = loaded;
  const kind = 'conflict_settled';
  const decisionId = await saveDecision(context, { kind, conflictId, facts, command, decided });
  await close(context, conflictId, decision, decisionId);
  await carryOutSettlement(context, decided.effects, decisionId);
  await tellSides(context, loaded, decision, decisionId);
  await goOnWith(context, loaded, spared);
  const { winner, overridden } = decision;
  context.audit(conflictId, { winner, decision: decisionId, overridden });
  return decided;
}

async function close(
  context: OperationContext,
  conflictId: Id<'conflict'>,
  { winner, results }: Settled,
  decisionId: Id<'decision'>,
): Promise<void> {
  await closeConflict(context.tx, conflictId, {
    winner,
    resolvedAt: context.now,
    resolvedBy: deciderUuid(context.actor),
    decisionId,
  });
  for (const { registrationId, result } of results)
    await setPartyResult(context.tx, conflictId, registrationId, result);
}

const told: Readonly<
  Record<SettlementResult['result'], { kind: 'conflict_won' | 'declined'; reason: ReasonCode }>
> = {
  won: { kind: 'conflict_won', reason: 'conflict_won' },
  teaming: { kind: 'conflict_won', reason: 'teaming_offered' },
  lost: { kind: 'declined', reason: 'conflict_lost' },
};

/** Each side that still stood learns its own result; the reason quotes no other side. */
async function tellSides(
  context: OperationContext,
  { sides, facts }: LoadedConflict,
  { results }: Settled,
  decisionId: Id<'decision'>,
): Promise<void> {
  const stood = new Set(
    registrationsOf(facts.parties)
      .filter(stands)
      .map((party) => party.registrationId),
  );
  for (const { registrationId, result } of results) {
    if (!stood.has(registrationId)) continue;
    await appendEvent(context, { registrationId, ...told[result], decisionId });
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
  for (const { registrationId } of registrationsOf(facts.parties))
    await resolveUnopposed(context, registrationId);
}
