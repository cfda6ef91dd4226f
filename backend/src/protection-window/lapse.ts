import { lapseProtection } from '@alongside/shared/contracts/protection-window/lapse';
import { handle } from '../platform/operation-handler.ts';
import { lockRegistration } from '../registration/lock-registration.ts';
import { makeReceipt } from '../registration/make-receipt.ts';
import { recordDecision } from '../registration/record-decision.ts';
import { refuseDecision } from '../registration/refuse-decision.ts';
import { decideLapse } from '../rules/protection-window/decide-lapse.ts';
import { endProtection } from './end-protection.ts';
import { loadWindowFacts } from './load-window-facts.ts';

/** R21: a manager ends a protection that was quiet for too long. */
export const lapse = handle(lapseProtection, async (context, input) => {
  const { record, policy } = await lockRegistration(context, input.registrationId);
  const facts = await loadWindowFacts(context, record);
  const command = { kind: 'lapse' } as const;
  const decided = decideLapse(facts, command, policy, context.now);
  const { decision } = decided;
  if (decision.kind === 'blocked')
    throw refuseDecision(context, policy, decision.because, decided.reasons);
  await endProtection(context, record.registrationId, decision.protectionStatus, decision.endsAt);
  await recordDecision(context, {
    record,
    kind: 'lapsed',
    reason: 'window_lapsed',
    facts,
    command,
    decided,
    changes: { protection_status: decision.protectionStatus },
  });
  return makeReceipt(context, record.registrationId);
});
