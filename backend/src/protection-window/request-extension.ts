import { requestExtension as contract } from '@alongside/shared/contracts/protection-window/request-extension';
import { postToThread } from '../collaboration/post-to-thread.ts';
import { handle } from '../platform/operation-handler.ts';
import { lockRegistration } from '../registration/lock-registration.ts';
import { makeReceipt } from '../registration/make-receipt.ts';
import { recordDecision } from '../registration/record-decision.ts';
import { refuseDecision } from '../registration/refuse-decision.ts';
import { decideExtensionRequest } from '../rules/protection-window/decide-extension-request.ts';
import { insertExtensionRequest } from './extension-request-store.ts';
import { loadWindowFacts } from './load-window-facts.ts';

/** The partner asks for more time; until it is answered the protection stands (domain 3.3). */
export const requestExtension = handle(contract, async (context, input) => {
  const { record, policy } = await lockRegistration(context, input.registrationId);
  const facts = await loadWindowFacts(context, record);
  const command = { kind: 'request_extension' } as const;
  const decided = decideExtensionRequest(facts, command, policy, context.now);
  if (decided.decision.kind === 'blocked')
    throw refuseDecision(context, policy, decided.decision.because, decided.reasons);
  await insertExtensionRequest(context.tx, {
    extensionRequestId: context.newId('extensionRequest'),
    registrationId: record.registrationId,
    requestedAt: context.now,
    dueAt: decided.decision.answerDueAt,
    reason: input.reason,
  });
  await recordDecision(context, {
    record,
    kind: 'extension_requested',
    reason: 'extension_requested',
    facts,
    command,
    decided,
    changes: { last_activity_at: context.now },
  });
  await postToThread(context, record.registrationId, input.reason);
  return makeReceipt(context, record.registrationId);
});
