import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { InputOf } from '@alongside/shared/contracts/define-operation';
import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { openConflict } from '../conflict/open-conflict.ts';
import { identifyCustomer } from '../customer/identify-customer.ts';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { saveDecision } from '../policy/decision-store.ts';
import { loadCurrentPolicy } from '../policy/load-policy.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import type { SubmitCommand } from '../rules/registration/commands.ts';
import { decideSubmission } from '../rules/registration/decide-submission.ts';
import type { SubmissionDecision } from '../rules/registration/decisions.ts';
import type { RegistrationEffect } from '../rules/registration/effects.ts';
import type { SubmissionFacts } from '../rules/registration/facts.ts';
import { companyNameOf } from './company-name.ts';
import { addEvidenceItems } from './evidence-store.ts';
import { findByExternalReference, lockExternalReference } from './external-reference-store.ts';
import { loadSubmissionFacts } from './load-submission-facts.ts';
import { makeReceipt } from './make-receipt.ts';
import { findPrevious } from './previous-registration-store.ts';
import { appendEvent } from './registration-event-store.ts';
import { insertRegistration, updateRegistration } from './registration-store.ts';
import { type Registrant, resolveRegistrant } from './resolve-registrant.ts';
import { refuseSubmission } from './refuse-submission.ts';
import { resolveProductLines } from './resolve-product-lines.ts';
import { throwIfToCome } from './throw-if-to-come.ts';
import { upgradeLead } from './upgrade-lead.ts';

type Input = InputOf<typeof submitRegistration>;
type Accepted = Extract<SubmissionDecision, { kind: 'accepted' }>;

/** What a new registration is made of once everything it names was found. */
interface Submission {
  readonly input: Input;
  readonly registrant: Registrant;
  readonly productLineNumbers: readonly number[];
  readonly facts: SubmissionFacts;
  readonly policy: CompiledPolicy;
  readonly command: SubmitCommand;
}

/** R16, R17, R26: takes a registration in, under the customer's lock. */
export const submit = handle(submitRegistration, async (context, input) => {
  const registrant = await resolveRegistrant(context, input);
  const known = await findKnown(context, registrant.partnerId, input.externalReference);
  if (known !== undefined) return makeReceipt(context, known);
  const policy = await loadCurrentPolicy(context);
  throwIfToCome(context, policy, input.evidence);
  const productLines = await resolveProductLines(context.tx, input.productLines ?? []);
  const customer = await identifyCustomer(context, {
    name: companyNameOf(input),
    website: input.website ?? null,
    country: input.country ?? null,
    contactEmail: input.contactEmail ?? null,
  });
  const parts = { input, registrant, customer, productLines };
  const facts = await loadSubmissionFacts(context, parts, policy);
  const lead = await upgradeLead(context, registrant.partnerId, customer.customerId, policy);
  const command: SubmitCommand = { kind: 'submit', ...(lead && { since: lead.since }) };
  const decided = decideSubmission(facts, command, policy, context.now);
  const { decision } = decided;
  if (decision.kind === 'existing') return makeReceipt(context, decision.registrationId);
  if (decision.kind === 'refused') throw refuseSubmission(decision);
  const productLineNumbers = productLines.map((line) => line.number);
  const submission = { input, registrant, productLineNumbers, facts, policy, command };
  const registrationId = await keep(context, submission, { ...decided, decision });
  await lead?.keep(registrationId);
  context.audit(registrationId, { partner: registrant.partnerId, customer: customer.customerId });
  return makeReceipt(context, registrationId);
});

/** Stores the registration, the decision that took it in and the conflict it brings. */
async function keep(
  context: OperationContext,
  submission: Submission,
  decided: Decided<Accepted, RegistrationEffect>,
): Promise<Id<'registration'>> {
  const { facts, command } = submission;
  const { customerId } = facts.customer;
  const { conflictsWith: against } = decided.decision;
  const registrationId = await store(context, submission, decided.decision);
  const kind = 'submission';
  const decisionId = await saveDecision(context, { kind, registrationId, facts, command, decided });
  await updateRegistration(context.tx, registrationId, { decision_id: decisionId });
  await appendEvent(context, {
    registrationId,
    kind: 'submitted',
    reason: 'complete_submission',
    decisionId,
  });
  if (against.length > 0)
    await openConflict(context, { customerId, registrationId, against, decisionId });
  return registrationId;
}

async function findKnown(
  context: OperationContext,
  partnerId: Id<'partner'>,
  reference: string | undefined,
): Promise<Id<'registration'> | undefined> {
  if (reference === undefined) return undefined;
  await lockExternalReference(context.tx, partnerId, reference);
  const known = await findByExternalReference(context.tx, partnerId, reference);
  return known?.registrationId;
}

async function store(
  context: OperationContext,
  { input, registrant, productLineNumbers, facts, policy }: Submission,
  decision: Accepted,
): Promise<Id<'registration'>> {
  const id = context.newId('registration');
  await insertRegistration(context.tx, {
    id,
    partnerId: registrant.partnerId,
    partnerContactId: registrant.partnerContactId,
    customerId: facts.customer.customerId,
    previous: await findPrevious(context.tx, {
      partnerId: registrant.partnerId,
      customerId: facts.customer.customerId,
      productLineNumbers,
    }),
    columns: {
      customer_level: facts.customer.level,
      registration_type: input.registrationType,
      origin: registrant.origin,
      external_reference: input.externalReference ?? null,
      company_name: companyNameOf(input),
      website: input.website ?? null,
      contact_name: input.contactName,
      contact_email: input.contactEmail ?? null,
      amount_minor: input.estimatedAmountMinor,
      currency: input.currency,
      expected_close_on: input.expectedCloseOn,
      need: input.need ?? null,
      product_lines: [...productLineNumbers],
      country: input.country ?? null,
      review_status: decision.reviewStatus,
      policy_version: policy.version,
      submitted_at: decision.submittedAt,
      complete: decision.missing.length === 0,
      tender: input.tender,
      after_late_stage: facts.registration.afterLateStage,
      decision_due_at: decision.decisionDueAt,
      last_activity_at: context.now,
    },
  });
  await addEvidenceItems(context, id, input.evidence ?? []);
  return id;
}
