import type { RegistrationField } from '@alongside/shared/vocabulary/policy-knobs';
import { listClaims, scopeOf } from '../customer/claim-store.ts';
import { findSegment } from '../customer/customer-store.ts';
import { listCertificationFacts } from '../partner/partner-facts-store.ts';
import type { TenantTransaction } from '../platform/database/database.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { territoryRanges } from '../protection-window/scope-store.ts';
import type { RegistrationFacts, SubmissionFacts } from '../rules/registration/facts.ts';
import { hasLateDeal } from './late-deal-store.ts';
import { loadPartnerFacts } from './load-partner-facts.ts';
import { countSameProof } from './proof-store.ts';
import type { Said, Submission } from './submission.ts';

/** All that the decision about a new registration looks at; call it under the customer's lock. */
export async function loadSubmissionFacts(
  context: OperationContext,
  submission: Submission,
): Promise<SubmissionFacts> {
  const { tx } = context;
  const { registrant, customer, policy } = submission;
  const registration = await registrationFacts(tx, submission);
  const question = { partnerId: registrant.partnerId, except: null, submittedAt: context.now };
  return {
    partner: await loadPartnerFacts(context, question, registration, policy),
    certifications: await listCertificationFacts(
      tx,
      registrant.partnerContactId === null ? [] : [registrant.partnerContactId],
    ),
    customer,
    claims: await listClaims(tx, customer.customerId, null),
    registration,
  };
}

async function registrationFacts(
  tx: TenantTransaction,
  { said, customer, productLines }: Submission,
): Promise<RegistrationFacts> {
  const [territory] =
    said.country === undefined ? [null] : await territoryRanges(tx, [said.country]);
  const numbers = productLines.map((line) => line.number);
  const evidence = said.evidence ?? [];
  return {
    registrationType: said.registrationType,
    fieldsPresent: presentFields(said),
    amountMinor: said.estimatedAmountMinor,
    currency: said.currency,
    country: said.country ?? null,
    productLines: productLines.map((line) => line.code),
    segment: await findSegment(tx, customer.customerId),
    scope: scopeOf(numbers, territory ?? null),
    evidence: evidence.map(({ kind, happenedOn }) => ({ kind, happenedOn })),
    tender: said.tender,
    proofSeenElsewhere: await countSameProof(tx, customer.customerId, evidence),
    afterLateStage: await hasLateDeal(tx, customer.customerId),
  };
}

function presentFields(said: Said): readonly RegistrationField[] {
  return [
    'contact',
    'estimated_amount',
    'expected_close_date',
    ...((said.companyName ?? said.website) ? (['company_or_website'] as const) : []),
    ...(said.productLines?.length ? (['product_lines'] as const) : []),
    ...(said.need ? (['need'] as const) : []),
    ...(said.country ? (['country'] as const) : []),
  ];
}
