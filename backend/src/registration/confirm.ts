import { confirmRegistration } from '@alongside/shared/contracts/registration/confirm';
import { handle } from '../platform/operation-handler.ts';
import { decideConfirmation } from '../rules/registration/decide-confirmation.ts';
import { loadReviewFacts } from './load-review-facts.ts';
import { lockRegistration } from './lock-registration.ts';
import { makeReceipt } from './make-receipt.ts';
import { partnerContact } from './partner-contact.ts';
import { recordDecision } from './record-decision.ts';
import { refuseDecision } from './refuse-decision.ts';

/** The partner takes on what one of us registered for it (domain 3.9); who confirms is its person from then on. */
export const confirm = handle(confirmRegistration, async (context, input) => {
  const { partnerContactId } = partnerContact(context.actor);
  const { record, policy } = await lockRegistration(context, input.registrationId);
  const facts = await loadReviewFacts(context, record, policy);
  const command = { kind: 'confirm' } as const;
  const decided = decideConfirmation(facts, command, policy, context.now);
  const { decision } = decided;
  if (decision.kind === 'blocked')
    throw refuseDecision(context, policy, decision.because, decided.reasons);
  if (decision.kind === 'confirmed') {
    await recordDecision(context, {
      record,
      kind: 'partner_confirmed',
      reason: 'partner_confirmed',
      facts,
      command,
      decided,
      changes: {
        partner_confirmed_at: context.now,
        partner_contact_id: record.partnerContactId ?? partnerContactId,
        last_activity_at: context.now,
      },
    });
  }
  return makeReceipt(context, record.registrationId);
});
