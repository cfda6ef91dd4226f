import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import type { InputOf } from '@alongside/shared/contracts/define-operation';
import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { saveRole } from '../attribution/save-role.ts';
import { postInternalNote } from '../collaboration/post-internal-note.ts';
import { postToThread } from '../collaboration/post-to-thread.ts';
import { openConflict } from '../conflict/open-conflict.ts';
import { countReviewedWin } from '../crm-sync/count-reviewed-win.ts';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { saveDecision } from '../policy/decision-store.ts';
import type { ApproveCommand } from '../rules/registration/commands.ts';
import { decideApproval } from '../rules/registration/decide-approval.ts';
import type { ApprovalDecision } from '../rules/registration/decisions.ts';
import type { RegistrationEffect } from '../rules/registration/effects.ts';
import type { ReviewFacts } from '../rules/registration/facts.ts';
import { applyEffects, orConflict } from './apply-effects.ts';
import { chooseDeal, type DealChoice } from './choose-deal.ts';
import { deciderUuid } from './decider.ts';
import { joinDeal } from './join-deal.ts';
import { loadReviewFacts } from './load-review-facts.ts';
import { keepAgreement } from './keep-agreement.ts';
import { loadDecider } from './load-routing-facts.ts';
import { type LockedRegistration, lockRegistration } from './lock-registration.ts';
import { makeReceipt } from './make-receipt.ts';
import { recordDecision } from './record-decision.ts';
import { refuseDecision } from './refuse-decision.ts';

type Input = InputOf<typeof approveRegistration>;
type Approval = Decided<ApprovalDecision, RegistrationEffect>;

/** What an approval was judged by. */
interface Judged extends LockedRegistration {
  readonly facts: ReviewFacts;
  readonly command: ApproveCommand;
  readonly decided: Approval;
}

/**
 * R19, R23: approves and opens the window. What stands against it in the database makes it a
 * conflict. The approval stands on its own: a CRM that fails later never takes it back (domain 3.9).
 */
export const approve = handle(approveRegistration, async (context, input) => {
  const locked = await lockRegistration(context, input.registrationId);
  const deal = await chooseDeal(context, locked.record, input.deal);
  const judged = await judge(context, locked, input);
  const { decision } = judged.decided;
  if (decision.kind === 'blocked')
    throw refuseDecision(context, locked.policy, decision.because, judged.decided.reasons);
  if (decision.kind === 'conflict') {
    await meetRivals(context, judged, decision.conflictsWith);
    return makeReceipt(context, input.registrationId);
  }
  if (decision.kind === 'agreed') {
    await keepAgreement(context, judged, decision);
    return makeReceipt(context, input.registrationId);
  }
  const opened = await orConflict(
    context,
    locked.record,
    () => findRivals(context, locked),
    () => applyEffects(context, subjectOf(judged), judged.decided.effects),
  );
  if (opened !== 'conflict') await finish(context, judged, decision, deal, input);
  return makeReceipt(context, input.registrationId);
});

async function judge(
  context: OperationContext,
  locked: LockedRegistration,
  input: Input,
): Promise<Judged> {
  const facts = await loadReviewFacts(context, locked.record, locked.policy);
  const by = await loadDecider(context, locked, facts);
  // The text of the reason is a person's words; the decision only knows that there is one.
  const command: ApproveCommand = {
    kind: 'approve',
    exceptionReason: input.exceptionReason ? 'given' : null,
    ...(by && { by }),
  };
  return {
    ...locked,
    facts,
    command,
    decided: decideApproval(facts, command, locked.policy, context.now),
  };
}

async function finish(
  context: OperationContext,
  judged: Judged,
  decision: Extract<ApprovalDecision, { kind: 'approved' }>,
  deal: DealChoice,
  { exceptionReason, conditions }: Input,
): Promise<void> {
  const { record, facts, command, decided } = judged;
  const decisionId = await recordDecision(context, {
    record,
    kind: 'approved',
    reason: decision.byException ? 'approved_by_exception' : 'approved_clean',
    facts,
    command,
    decided,
    changes: {
      review_status: decision.reviewStatus,
      protection_status: decision.protectionStatus,
      benefit: decision.benefit,
      decided_at: context.now,
      decided_by: deciderUuid(context.actor),
    },
  });
  // The role is fixed at the first approval (domain 3.9); a new look after an edit does not move it.
  if (facts.protectionStatus === 'none' || record.attributionRole === 'none')
    await saveRole(context, judged, deal, decision.roleTest);
  await joinDeal(context, record, deal, decisionId);
  if (deal.kind === 'link') await countReviewedWin(context, judged, deal.dealId);
  if (exceptionReason !== undefined)
    await postInternalNote(context, record.registrationId, exceptionReason);
  if (decision.byException && conditions !== undefined)
    await postToThread(context, record.registrationId, `On condition: ${conditions}`);
}

/** Kept as a decision, but not as the registration's newest: the partner is not told who stands there (domain 3.4). */
async function meetRivals(
  context: OperationContext,
  { record, facts, command, decided }: Judged,
  against: readonly Id<'registration'>[],
): Promise<void> {
  const { registrationId, customerId } = record;
  const kind = 'conflict_found';
  const decisionId = await saveDecision(context, { kind, registrationId, facts, command, decided });
  await openConflict(context, { customerId, registrationId, against, decisionId });
  context.audit(registrationId, { kind, decision: decisionId, reason: 'rival_registration' });
}

function subjectOf({ record, facts }: Judged) {
  return { record, scope: facts.registration.scope };
}

/** Whose live windows are in the way: read anew, because the database refused what the facts allowed. */
async function findRivals(
  context: OperationContext,
  { record, policy }: LockedRegistration,
): Promise<readonly Id<'registration'>[]> {
  const { claims } = await loadReviewFacts(context, record, policy);
  const rivals = claims.flatMap((claim) =>
    claim.kind === 'protection_window' && claim.status === 'active' ? [claim.registrationId] : [],
  );
  return [...new Set(rivals)].sort();
}
