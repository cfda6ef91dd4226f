import { declineRegistration } from '@alongside/shared/contracts/registration/decline';
import { postInternalNote } from '../collaboration/post-internal-note.ts';
import { handle } from '../platform/operation-handler.ts';
import { decideDecline } from '../rules/registration/decide-decline.ts';
import { deciderUuid } from './decider.ts';
import { loadReviewFacts } from './load-review-facts.ts';
import { loadDecider } from './load-routing-facts.ts';
import { lockRegistration } from './lock-registration.ts';
import { makeReceipt } from './make-receipt.ts';
import { recordDecision } from './record-decision.ts';
import { refuseDecision } from './refuse-decision.ts';

/** A decline needs a reason the partner is shown; the note stays internal (domain 3.2). */
export const decline = handle(declineRegistration, async (context, input) => {
  const locked = await lockRegistration(context, input.registrationId);
  const { record, policy } = locked;
  const facts = await loadReviewFacts(context, record, policy);
  const by = await loadDecider(context, locked, facts);
  const command = { kind: 'decline', reason: input.reason, ...(by && { by }) } as const;
  const decided = decideDecline(facts, command, policy, context.now);
  if (decided.decision.kind === 'blocked')
    throw refuseDecision(context, policy, decided.decision.because, decided.reasons);
  await recordDecision(context, {
    record,
    kind: 'declined',
    reason: 'declined_by_manager',
    facts,
    command,
    decided,
    changes: {
      review_status: decided.decision.reviewStatus,
      decline_reason: decided.decision.reason,
      decided_at: context.now,
      decided_by: deciderUuid(context.actor),
    },
  });
  if (input.internalNote !== undefined)
    await postInternalNote(context, record.registrationId, input.internalNote);
  return makeReceipt(context, record.registrationId);
});
