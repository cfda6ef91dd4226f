import { extendProtection } from '@alongside/shared/contracts/protection-window/extend';
import { insideSavepoint } from '../platform/database/inside-savepoint.ts';
import { postInternalNote } from '../collaboration/post-internal-note.ts';
import { DoubleProtectionError } from '../platform/database/postgres-errors.ts';
import { ProductError } from '../platform/errors.ts';
import { handle } from '../platform/operation-handler.ts';
import { lockRegistration } from '../registration/lock-registration.ts';
import { makeReceipt } from '../registration/make-receipt.ts';
import { recordDecision } from '../registration/record-decision.ts';
import { refuseDecision } from '../registration/refuse-decision.ts';
import { decideExtension } from '../rules/protection-window/decide-extension.ts';
import { closeExtensionRequest } from './extension-request-store.ts';
import { loadWindowFacts } from './load-window-facts.ts';
import { setCondition } from './watch-store.ts';
import { moveWindowEnd } from './window-store.ts';

/** R20: moves the end of a live window and answers the partner's open request, if there is one. */
export const extend = handle(extendProtection, async (context, input) => {
  const { record, policy } = await lockRegistration(context, input.registrationId);
  const facts = await loadWindowFacts(context, record);
  const command = { kind: 'extend', days: input.days } as const;
  const decided = decideExtension(facts, command, policy, context.now);
  const { decision } = decided;
  if (decision.kind === 'blocked')
    throw refuseDecision(context, policy, decision.because, decided.reasons);
  try {
    await insideSavepoint(context.tx, () =>
      moveWindowEnd(context.tx, record.registrationId, decision.endsAt, decision.extensionCount),
    );
  } catch (error) {
    if (!(error instanceof DoubleProtectionError)) throw error;
    throw new ProductError('action_not_possible', {
      why: 'This customer is protected for somebody else after the end. Shorten the extension.',
    });
  }
  await setCondition(context.tx, record.registrationId, decision.endsUnlessCertifiedAt);
  await recordDecision(context, {
    record,
    kind: 'extended',
    reason: 'window_extended',
    facts,
    command,
    decided,
    changes: { protection_status: decision.protectionStatus, last_activity_at: context.now },
  });
  await closeExtensionRequest(context.tx, record.registrationId, 'granted', context.now);
  await postInternalNote(context, record.registrationId, input.reason);
  return makeReceipt(context, record.registrationId);
});
