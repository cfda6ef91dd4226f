import { restoreProtection } from '@alongside/shared/contracts/protection-window/restore';
import { postInternalNote } from '../collaboration/post-internal-note.ts';
import { insideSavepoint } from '../platform/database/inside-savepoint.ts';
import { DoubleProtectionError } from '../platform/database/postgres-errors.ts';
import { ProductError } from '../platform/errors.ts';
import { handle } from '../platform/operation-handler.ts';
import { lockRegistration } from '../registration/lock-registration.ts';
import { makeReceipt } from '../registration/make-receipt.ts';
import { recordDecision } from '../registration/record-decision.ts';
import { refuseDecision } from '../registration/refuse-decision.ts';
import { decideRestoration } from '../rules/protection-window/decide-restoration.ts';
import { findPromisedEnd } from './ledger-store.ts';
import { loadWindowFacts } from './load-window-facts.ts';
import { moveWindowEnd } from './window-store.ts';

/** Domain 3.2: protection that ended before its time comes back, when its cells are still free. */
export const restore = handle(restoreProtection, async (context, input) => {
  const { record, policy } = await lockRegistration(context, input.registrationId);
  const { registrationId } = record;
  const window = await loadWindowFacts(context, record);
  const promisedEndsAt = (await findPromisedEnd(context.tx, registrationId)) ?? window.endsAt;
  const facts = { ...window, promisedEndsAt };
  const command = { kind: 'restore' } as const;
  const decided = decideRestoration(facts, command, policy, context.now);
  const { decision } = decided;
  if (decision.kind === 'blocked')
    throw refuseDecision(context, policy, decision.because, decided.reasons);
  try {
    await insideSavepoint(context.tx, () =>
      moveWindowEnd(context.tx, registrationId, decision.endsAt, facts.extensionCount),
    );
  } catch (error) {
    if (!(error instanceof DoubleProtectionError)) throw error;
    throw new ProductError('action_not_possible', {
      why: 'This customer is protected for somebody else by now.',
    });
  }
  await recordDecision(context, {
    record,
    kind: 'restored',
    reason: 'window_restored',
    facts,
    command,
    decided,
    changes: { protection_status: decision.protectionStatus, last_activity_at: context.now },
  });
  await postInternalNote(context, registrationId, input.reason);
  return makeReceipt(context, registrationId);
});
