import { requestInformation as contract } from '@alongside/shared/contracts/registration/request-information';
import { postToThread } from '../collaboration/post-to-thread.ts';
import { handle } from '../platform/operation-handler.ts';
import { decideInformationRequest } from '../rules/registration/decide-information-request.ts';
import { loadReviewFacts } from './load-review-facts.ts';
import { lockRegistration } from './lock-registration.ts';
import { makeReceipt } from './make-receipt.ts';
import { recordDecision } from './record-decision.ts';
import { refuseDecision } from './refuse-decision.ts';

/** Asks the partner; the first question stops the decision clock until the answer (domain 3.6). */
export const requestInformation = handle(contract, async (context, input) => {
  const { record, policy } = await lockRegistration(context, input.registrationId);
  const facts = await loadReviewFacts(context, record, policy);
  const command = { kind: 'request_information' } as const;
  const decided = decideInformationRequest(facts, command, policy, context.now);
  if (decided.decision.kind === 'blocked')
    throw refuseDecision(context, policy, decided.decision.because, decided.reasons);
  await recordDecision(context, {
    record,
    kind: 'information_requested',
    reason: 'information_requested',
    facts,
    command,
    decided,
    changes: {
      review_status: decided.decision.reviewStatus,
      info_requested_at: context.now,
      info_question: input.question,
    },
  });
  await postToThread(context, record.registrationId, input.question);
  return makeReceipt(context, record.registrationId);
});
