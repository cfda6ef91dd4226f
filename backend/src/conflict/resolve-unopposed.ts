import type { Id } from '@alongside/shared/vocabulary/ids';
import { enqueueDealWrite } from '../crm-sync/enqueue-deal-write.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { saveDecision } from '../policy/decision-store.ts';
import { appendEvent } from '../registration/registration-event-store.ts';
import type { RegistrationClaim } from '../rules/claim/claim-fact.ts';
import { collides } from '../rules/claim/collides.ts';
import { registrationsOf } from '../rules/conflict/facts.ts';
import { decideSettlement } from '../rules/conflict/decide-settlement.ts';
import { carryOutSettlement } from './carry-out-settlement.ts';
import { closeConflict, listOpenParties, setPartyResult } from './conflict-store.ts';
import { loadConflict, type LoadedConflict } from './load-conflict-facts.ts';
import { loadSideClaims } from './load-side-claims.ts';

/**
 * Closes the open conflicts of a registration in which nobody stands against anybody any more:
 * the others were withdrawn or declined, lost their protection, or named their products and turned
 * out to mean something else. Who is left needs no manager. Call it under the customer's lock.
 */
export async function resolveUnopposed(
  caller: OperationContext,
  registrationId: Id<'registration'>,
): Promise<void> {
  // Whoever withdrew must not read the others, nor stand in their history.
  const { tenantId } = caller.actor;
  const context = { ...caller, actor: { kind: 'system', tenantId, origin: 'operator' } as const };
  for (const { conflictId } of await listOpenParties(context.tx, [registrationId])) {
    const loaded = await loadConflict(context, conflictId);
    const left = await loadSideClaims(context, loaded.sides);
    const disputed = left.some((one) => left.some((other) => collides(one, other)));
    if (!disputed) await resolve(context, loaded, left);
  }
}

async function resolve(
  context: OperationContext,
  { conflict, sides, facts, policy }: LoadedConflict,
  left: readonly RegistrationClaim[],
): Promise<void> {
  const { conflictId } = conflict;
  const [first, ...others] = left.map((claim) => claim.registrationId);
  if (first === undefined) return;
  // Direct sales is judged at the approval: nobody chose yet whether to work together.
  const parties = registrationsOf(facts.parties).filter(
    (party) => !others.includes(party.registrationId),
  );
  const alone = { ...facts, parties };
  const command = { kind: 'settle', winner: first, overrideReasonGiven: false } as const;
  const decided = decideSettlement(alone, command, policy, context.now);
  if (decided.decision.kind === 'blocked') return;
  const kind = 'conflict_settled';
  const decisionId = await saveDecision(context, {
    kind,
    conflictId,
    facts: alone,
    command,
    decided,
  });
  const closed = { winner: first, resolvedAt: context.now, resolvedBy: null, decisionId };
  await closeConflict(context.tx, conflictId, closed);
  await carryOutSettlement(context, decided.effects, decisionId);
  for (const { registrationId, result } of decided.decision.results)
    await setPartyResult(context.tx, conflictId, registrationId, result);
  for (const registrationId of others)
    await setPartyResult(context.tx, conflictId, registrationId, 'won');
  for (const side of sides) {
    const { registrationId, dealId } = side;
    if (registrationId === first || others.includes(registrationId))
      await appendEvent(context, {
        registrationId,
        kind: 'conflict_won',
        reason: 'conflict_won',
        decisionId,
      });
    if (dealId !== null) await enqueueDealWrite(context, { dealId, registrationId });
  }
  context.audit(conflictId, { winner: first, decision: decisionId, byItself: true });
}
