import type { Id } from '@alongside/shared/vocabulary/ids';
import type { OperationContext } from '../platform/operation-handler.ts';
import type { SubmissionDecision } from '../rules/registration/decisions.ts';
import type { SubmissionFacts } from '../rules/registration/facts.ts';
import { companyNameOf } from './company-name.ts';
import { addEvidenceItems } from './evidence-store.ts';
import { findPrevious } from './previous-registration-store.ts';
import { insertRegistration } from './registration-store.ts';
import type { Submission } from './submission.ts';

export type Accepted = Extract<SubmissionDecision, { kind: 'accepted' }>;

/** Writes a registration that was taken in, with its proof. */
export async function storeRegistration(
  context: OperationContext,
  { said, registrant, customer, productLines, policy }: Submission,
  facts: SubmissionFacts,
  decision: Accepted,
): Promise<Id<'registration'>> {
  const id = context.newId('registration');
  const productLineNumbers = productLines.map((line) => line.number);
  await insertRegistration(context.tx, {
    id,
    partnerId: registrant.partnerId,
    partnerContactId: registrant.partnerContactId,
    customerId: customer.customerId,
    previous: await findPrevious(context.tx, {
      partnerId: registrant.partnerId,
      customerId: customer.customerId,
      productLineNumbers,
    }),
    columns: {
      customer_level: customer.level,
      registration_type: said.registrationType,
      origin: registrant.origin,
      external_reference: said.externalReference ?? null,
      company_name: companyNameOf(said),
      website: said.website ?? null,
      contact_name: said.contactName,
      contact_email: said.contactEmail ?? null,
      amount_minor: said.estimatedAmountMinor,
      currency: said.currency,
      expected_close_on: said.expectedCloseOn,
      need: said.need ?? null,
      product_lines: productLineNumbers,
      country: said.country ?? null,
      review_status: decision.reviewStatus,
      policy_version: policy.version,
      submitted_at: decision.submittedAt,
      complete: decision.missing.length === 0,
      tender: said.tender,
      after_late_stage: facts.registration.afterLateStage,
      decision_due_at: decision.decisionDueAt,
      last_activity_at: context.now,
    },
  });
  await addEvidenceItems(context, id, said.evidence ?? []);
  return id;
}
