import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { resolveUnopposed } from '../conflict/resolve-unopposed.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { markWindows } from '../protection-window/window-store.ts';
import { applyEffects, orConflict } from '../registration/apply-effects.ts';
import { loadReviewFacts } from '../registration/load-review-facts.ts';
import { type LockedRegistration, lockRegistration } from '../registration/lock-registration.ts';
import { recordDecision } from '../registration/record-decision.ts';
import type { DealOutcomeCommand } from '../rules/registration/commands.ts';
import { decideDealOutcome } from '../rules/registration/decide-deal-outcome.ts';

type StageClass = DealSnapshot['stageClass'];

/** A deal that ended fulfils or releases protection; one that was opened again may bring it back (domain 3.2). */
export async function applyDealOutcome(
  context: OperationContext,
  registrationId: Id<'registration'>,
  before: StageClass | null,
  deal: DealSnapshot,
): Promise<void> {
  const locked = await lockRegistration(context, registrationId);
  for (const command of commandsFor(before, deal, context.now)) {
    await decideAndApply(context, locked, command);
  }
}

const ended = (stageClass: StageClass | null): boolean =>
  stageClass === 'won' || stageClass === 'lost';

/** A deal that went from won to lost was opened again in between, whether we saw it or not. */
function commandsFor(
  before: StageClass | null,
  { stageClass, closedAt }: DealSnapshot,
  now: string,
): readonly DealOutcomeCommand[] {
  if (!ended(stageClass)) return ended(before) ? [{ kind: 'deal_reopened' }] : [];
  const reopened = ended(before) && before !== stageClass;
  const end: DealOutcomeCommand =
    stageClass === 'won'
      ? { kind: 'deal_won', wonAt: closedAt ?? now, signedAt: null }
      : { kind: 'deal_lost', noDecision: false };
  return reopened ? [{ kind: 'deal_reopened' }, end] : [end];
}

/** Decides about one end of the deal and carries it out. */
export async function decideAndApply(
  context: OperationContext,
  { record: seen, policy }: LockedRegistration,
  command: DealOutcomeCommand,
): Promise<void> {
  const { record } = await lockRegistration(context, seen.registrationId);
  const facts = await loadReviewFacts(context, record, policy);
  const decided = decideDealOutcome(facts, command, policy, context.now);
  const { decision, effects, reasons } = decided;
  if (decision.kind === 'held') {
    const kind = 'deal_outcome';
    const { reviewStatus: review_status, decisionDueAt: decision_due_at } = decision;
    const changes = { review_status, decision_due_at };
    const reason = 'won_too_soon';
    await recordDecision(context, { record, kind, reason, facts, command, decided, changes });
  }
  if (decision.kind !== 'moved') return;
  const subject = { record, scope: facts.registration.scope };
  const applied = await orConflict(
    context,
    record,
    async () => rivalsOf(facts.claims, record.registrationId),
    () => applyEffects(context, subject, effects),
  );
  const taken = applied === 'conflict';
  if (taken) await markWindows(context.tx, record.registrationId, 'expired');
  await recordDecision(context, {
    record,
    kind: 'deal_outcome',
    reason: reasons.at(-1)?.code ?? 'window_ended',
    facts,
    command,
    decided,
    changes: {
      // Somebody else is protected by now: the deal is open again, its protection is not.
      protection_status: taken ? 'expired' : decision.protectionStatus,
      outcome: decision.outcome,
    },
  });
  if (taken) await resolveUnopposed(context, record.registrationId);
}

/** Whose live windows stand in the way of bringing protection back. */
function rivalsOf(
  claims: Awaited<ReturnType<typeof loadReviewFacts>>['claims'],
  own: Id<'registration'>,
): readonly Id<'registration'>[] {
  return claims.flatMap((claim) =>
    claim.kind === 'protection_window' && claim.status === 'active' && claim.registrationId !== own
      ? [claim.registrationId]
      : [],
  );
}
