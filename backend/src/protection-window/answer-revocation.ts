import { answerRevocation as contract } from '@alongside/shared/contracts/protection-window/answer-revocation';
import { handle } from '../platform/operation-handler.ts';
import { lockRegistration } from '../registration/lock-registration.ts';
import { makeReceipt } from '../registration/make-receipt.ts';
import { recordDecision } from '../registration/record-decision.ts';
import { refuseDecision } from '../registration/refuse-decision.ts';
import { decideRevocation } from '../rules/protection-window/decide-revocation.ts';
import { endProtection } from './end-protection.ts';
import { loadRevocationFacts } from './load-revocation-facts.ts';
import { closeRevocation } from './revocation-store.ts';

/** A second person confirms or drops the proposal, or the clock confirms after the delay (domain 3.2). */
export const answerRevocation = handle(contract, async (context, input) => {
  const { record, policy } = await lockRegistration(context, input.registrationId);
  const { registrationId } = record;
  const facts = await loadRevocationFacts(context, record);
  const { actor, now } = context;
  const by = actor.kind === 'crm_user' ? actor.crmUserId : null;
  const command = { kind: 'answer_revocation', answer: input.answer, by } as const;
  const decided = decideRevocation(facts, command, policy, now);
  const { decision } = decided;
  if (decision.kind === 'blocked')
    throw refuseDecision(context, policy, decision.because, decided.reasons);
  const revoked = decision.kind === 'revoked';
  if (revoked)
    await endProtection(context, registrationId, decision.protectionStatus, decision.endsAt);
  else await closeRevocation(context.tx, registrationId, 'dismissed', now);
  await recordDecision(context, {
    record,
    kind: revoked ? 'revoked' : 'revocation_dismissed',
    reason: revoked ? 'window_revoked' : 'revocation_dismissed',
    facts,
    command,
    decided,
    changes: revoked ? { protection_status: decision.protectionStatus } : {},
  });
  return makeReceipt(context, registrationId);
});
