import { answerInformationRequest as contract } from '@alongside/shared/contracts/registration/answer-information-request';
import { postToThread } from '../collaboration/post-to-thread.ts';
import { handle } from '../platform/operation-handler.ts';
import { decideInformationAnswer } from '../rules/registration/decide-information-answer.ts';
import { loadReviewFacts } from './load-review-facts.ts';
import { lockRegistration } from './lock-registration.ts';
import { makeReceipt } from './make-receipt.ts';
import { recordDecision } from './record-decision.ts';
import { refuseDecision } from './refuse-decision.ts';
import { moveToReview } from './registration-store.ts';

/** The partner answered: the decision clock goes on with the time it had left. */
export const answerInformationRequest = handle(contract, async (context, input) => {
  const { record, policy } = await lockRegistration(context, input.registrationId);
  const facts = await loadReviewFacts(context, record, policy);
  const command = { kind: 'answer_information' } as const;
  const decided = decideInformationAnswer(facts, command, policy, context.now);
  if (decided.decision.kind === 'blocked')
    throw refuseDecision(context, policy, decided.decision.because, decided.reasons);
  await recordDecision(context, {
    record,
    kind: 'information_answered',
    reason: 'information_answered',
    facts,
    command,
    decided,
    changes: {
      review_status: decided.decision.reviewStatus,
      decision_due_at: decided.decision.decisionDueAt,
      info_requested_at: null,
      info_question: null,
      last_activity_at: context.now,
    },
  });
  // A conflict that opened meanwhile waits for a person, as at its opening.
  if (record.openConflictId !== null) await moveToReview(context.tx, record.registrationId);
  await postToThread(context, record.registrationId, input.answer);
  return makeReceipt(context, record.registrationId);
});
