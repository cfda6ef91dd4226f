import { advanceConflict as contract } from '@alongside/shared/contracts/conflict/advance';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { saveDecision } from '../policy/decision-store.ts';
import { decideConflictEscalation } from '../rules/conflict/decide-conflict-escalation.ts';
import { registrationsOf } from '../rules/conflict/facts.ts';
import { proposeRuling } from '../rules/conflict/propose-ruling.ts';
import { stands } from '../rules/conflict/registered-first.ts';
import { compareInstants, isBefore } from '../rules/kernel/instant.ts';
import { escalateConflict, lookAgain } from './case-store.ts';
import { loadEscalationFacts } from './load-escalation-facts.ts';
import { lockConflict, type LoadedConflict } from './load-conflict-facts.ts';
import { settleLoaded } from './settle-loaded.ts';

/** The clock settles what the rules decide and nobody could see otherwise, or hands the case up; the system is the actor. */
export const advanceConflict = handle(contract, async (context, { conflictId }) => {
  const loaded = await lockConflict(context, conflictId);
  return { outcome: await advance(context, loaded) };
});

async function advance(
  context: OperationContext,
  loaded: LoadedConflict,
): Promise<'settled' | 'escalated' | 'waits'> {
  const { conflictId, status } = loaded.conflict;
  if (status === 'open') {
    if (await settleByRule(context, loaded)) return 'settled';
    if (await handUp(context, loaded)) return 'escalated';
    await lookAgain(context.tx, conflictId, nextLook(loaded, context.now));
  }
  context.audit(conflictId, { waits: true });
  return 'waits';
}

async function settleByRule(context: OperationContext, loaded: LoadedConflict): Promise<boolean> {
  const { facts, policy } = loaded;
  if (policy.conflictMode !== 'auto') return false;
  const { outcome } = proposeRuling(facts, policy, context.now).decision;
  if (outcome.kind === 'needs_a_person') return false;
  const [first] = registrationsOf(facts.parties).filter(stands);
  const winner = outcome.kind === 'winner' ? outcome.winner : first?.registrationId;
  if (winner === undefined) return false;
  const { decision } = await settleLoaded(context, loaded, {
    kind: 'settle',
    winner,
    overrideReasonGiven: false,
    by: 'clock',
  });
  return decision.kind === 'settled';
}

async function handUp(context: OperationContext, loaded: LoadedConflict): Promise<boolean> {
  const { conflictId } = loaded.conflict;
  const facts = await loadEscalationFacts(context, loaded);
  const command = { kind: 'escalate' } as const;
  const decided = decideConflictEscalation(facts, command, loaded.policy, context.now);
  const { decision } = decided;
  if (decision.kind === 'stays') return false;
  const kind = 'conflict_escalated';
  await saveDecision(context, { kind, conflictId, facts, command, decided });
  const { level, dueAt, escalatedTo: to } = decision;
  await escalateConflict(context.tx, conflictId, { level, to, dueAt, at: context.now });
  context.audit(conflictId, { level, dueAt });
  return true;
}

/** The end of the contest window, then the time that people have; what both have passed waits for a person. */
function nextLook({ conflict, facts }: LoadedConflict, now: Instant): Instant | null {
  const endsAt = facts.contestWindow?.endsAt;
  const coming = [...(endsAt === undefined ? [] : [endsAt]), conflict.dueAt];
  return coming.toSorted(compareInstants).find((at) => isBefore(now, at)) ?? null;
}
