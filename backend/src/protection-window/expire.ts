import { expireProtection } from '@alongside/shared/contracts/protection-window/expire';
import { handle } from '../platform/operation-handler.ts';
import { lockRegistration } from '../registration/lock-registration.ts';
import { recordDecision } from '../registration/record-decision.ts';
import { decideExpiry } from '../rules/protection-window/decide-expiry.ts';
import { endProtection } from './end-protection.ts';
import { loadWindowFacts } from './load-window-facts.ts';
import { setCondition } from './watch-store.ts';

/** The clock ends a window whose time is over; called again it finds nothing to do. */
export const expire = handle(expireProtection, async (context, input) => {
  const { record, policy } = await lockRegistration(context, input.registrationId);
  const facts = await loadWindowFacts(context, record);
  const command = { kind: 'expire' } as const;
  const decided = decideExpiry(facts, command, policy, context.now);
  const { decision } = decided;
  if (decision.kind === 'held') {
    if (decision.conditionMet) await setCondition(context.tx, record.registrationId, null);
    return { expired: false, heldUntil: decision.until };
  }
  if (decision.kind === 'blocked') return { expired: false };
  await endProtection(context, record.registrationId, decision.protectionStatus, decision.endsAt);
  await recordDecision(context, {
    record,
    kind: 'expired',
    reason: 'window_ended',
    facts,
    command,
    decided,
    changes: { protection_status: decision.protectionStatus },
  });
  return { expired: true };
});
