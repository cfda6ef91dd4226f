import type { InputOf } from '@alongside/shared/contracts/define-operation';
import { editRegistration } from '@alongside/shared/contracts/registration/edit';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { handWindowsOver } from '../protection-window/reshape-store.ts';
import { decideEdit } from '../rules/registration/decide-edit.ts';
import type { EditDecision } from '../rules/registration/decisions.ts';
import { describeEdit, type DescribedEdit } from './describe-edit.ts';
import { loadReviewFacts } from './load-review-facts.ts';
import { lockRegistration } from './lock-registration.ts';
import { makeReceipt } from './make-receipt.ts';
import { recordDecision } from './record-decision.ts';
import { refuseDecision } from './refuse-decision.ts';
import type { RegistrationRecord } from './registration-record.ts';
import type { RegistrationChanges } from './registration-store.ts';
import { throwIfNotAtPartner } from './resolve-registrant.ts';

type Input = InputOf<typeof editRegistration>;
type Edited = Extract<EditDecision, { kind: 'edited' }>;

/** Changes a registration; what needs a new look returns to the queue while protection stands (domain 3.2, 3.7). */
export const edit = handle(editRegistration, async (context, input) => {
  const { record, policy } = await lockRegistration(context, input.registrationId);
  const partnerId = input.partnerId ?? record.partner.partnerId;
  await throwIfNotAtPartner(context, partnerId, input.partnerContactId);
  const described = await describeEdit(context, record, input);
  const facts = await loadReviewFacts(context, record, policy);
  const command = { kind: 'edit', changes: described.changes } as const;
  const decided = decideEdit(facts, command, policy, context.now);
  const { decision } = decided;
  if (decision.kind === 'blocked')
    throw refuseDecision(context, policy, decision.because, decided.reasons);
  const changes = {
    ...columnsFor(context, record, input, described, decision),
    ...(decided.effects.some(({ kind }) => kind === 'ask_routing_again') ? routedAnew : {}),
  };
  const kind = 'edited';
  const reason = decided.reasons.find(({ code }) => code === 'edited_for_review')?.code ?? kind;
  await recordDecision(context, { record, kind, reason, facts, command, decided, changes });
  if (decision.fields.includes('partner'))
    await handWindowsOver(context.tx, record.registrationId, partnerId);
  return makeReceipt(context, record.registrationId);
});

/** Others may be asked now, so nobody has agreed or been late yet. */
const routedAnew: RegistrationChanges = {
  agreed_approvers: [],
  missed_promises: 0,
  escalates_at: null,
};

function columnsFor(
  { now }: OperationContext,
  record: RegistrationRecord,
  input: Input,
  { productLines, changes }: DescribedEdit,
  decision: Edited,
): RegistrationChanges {
  const { country, contactName, contactEmail, expectedCloseOn, need } = input;
  return {
    review_status: decision.reviewStatus,
    decision_due_at: decision.decisionDueAt,
    ...(decision.routedAmountMinor === null
      ? {}
      : { routed_amount_minor: decision.routedAmountMinor }),
    ...(productLines && { product_lines: productLines.map((line) => line.number) }),
    ...(changes.amount && {
      amount_minor: changes.amount.amountMinor,
      currency: changes.amount.currency,
    }),
    ...(country === undefined ? {} : { country }),
    ...(contactName === undefined ? {} : { contact_name: contactName }),
    ...(contactEmail === undefined ? {} : { contact_email: contactEmail }),
    ...(expectedCloseOn === undefined ? {} : { expected_close_on: expectedCloseOn }),
    ...(need === undefined ? {} : { need }),
    ...(decision.fields.includes('partner') ? moveTo(record, input, now) : {}),
    last_activity_at: now,
  };
}

/**
 * The next partner confirms it like anything registered on its behalf, and reads nothing of before. What
 * was frozen or fixed for the other one is decided anew.
 */
function moveTo(record: RegistrationRecord, input: Input, now: string): RegistrationChanges {
  return {
    partner_id: input.partnerId ?? record.partner.partnerId,
    partner_contact_id: input.partnerContactId ?? null,
    partner_since: now,
    origin: 'on_behalf',
    partner_confirmed_at: null,
    external_reference: null,
    info_question: null,
    attribution_role: 'none',
    benefit: null,
  };
}
