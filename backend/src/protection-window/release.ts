import { releaseProtection } from '@alongside/shared/contracts/protection-window/release';
import { handle } from '../platform/operation-handler.ts';
import { lockRegistration } from '../registration/lock-registration.ts';
import { makeReceipt } from '../registration/make-receipt.ts';
import { recordDecision } from '../registration/record-decision.ts';
import { refuseDecision } from '../registration/refuse-decision.ts';
import { decideRelease } from '../rules/protection-window/decide-release.ts';
import { endProtection } from './end-protection.ts';
import { loadWindowFacts } from './load-window-facts.ts';

/** Ends a live window before its time; the rest of it is free at once (domain 3.2, 3.4). */
export const release = handle(releaseProtection, async (context, input) => {
  const { record, policy } = await lockRegistration(context, input.registrationId);
  const facts = await loadWindowFacts(context, record);
  const command = { kind: 'release', reason: input.reason } as const;
  const decided = decideRelease(facts, command, policy, context.now);
  const { decision } = decided;
  if (decision.kind === 'blocked')
    throw refuseDecision(context, policy, decision.because, decided.reasons);
  await endProtection(context, record.registrationId, decision.protectionStatus, decision.endsAt);
  await recordDecision(context, {
    record,
    kind: 'released',
    reason: 'window_released',
    facts,
    command,
    decided,
    changes: { protection_status: decision.protectionStatus, last_activity_at: context.now },
  });
  return makeReceipt(context, record.registrationId);
});
