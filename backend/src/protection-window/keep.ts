import { keepProtection } from '@alongside/shared/contracts/protection-window/keep';
import { handle } from '../platform/operation-handler.ts';
import { lockRegistration } from '../registration/lock-registration.ts';
import { makeReceipt } from '../registration/make-receipt.ts';
import { recordDecision } from '../registration/record-decision.ts';
import { refuseDecision } from '../registration/refuse-decision.ts';
import { decideKeeping } from '../rules/protection-window/decide-keeping.ts';
import { loadWindowFacts } from './load-window-facts.ts';

/** A manager keeps a quiet protection: that counts as activity of ours. */
export const keep = handle(keepProtection, async (context, input) => {
  const { record, policy } = await lockRegistration(context, input.registrationId);
  const facts = await loadWindowFacts(context, record);
  const command = { kind: 'keep' } as const;
  const decided = decideKeeping(facts, command, policy, context.now);
  const { decision } = decided;
  if (decision.kind === 'blocked')
    throw refuseDecision(context, policy, decision.because, decided.reasons);
  await recordDecision(context, {
    record,
    kind: 'kept',
    reason: 'window_kept',
    facts,
    command,
    decided,
    changes: { last_activity_at: context.now },
  });
  return makeReceipt(context, record.registrationId);
});
