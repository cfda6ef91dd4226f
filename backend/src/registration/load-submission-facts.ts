import type { InputOf } from '@alongside/shared/contracts/define-operation';
import type { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { RegistrationField } from '@alongside/shared/vocabulary/policy-knobs';
import { listClaims, scopeOf } from '../customer/claim-store.ts';
import { findSegment } from '../customer/customer-store.ts';
import { listCertificationFacts } from '../partner/partner-facts-store.ts';
import type { TenantTransaction } from '../platform/database/database.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { type ProductLine, territoryRanges } from '../protection-window/scope-store.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import type {
  CustomerFacts,
  RegistrationFacts,
  SubmissionFacts,
} from '../rules/registration/facts.ts';
import { hasLateDeal } from './late-deal-store.ts';
import { loadPartnerFacts } from './load-partner-facts.ts';
import { countSameProof } from './proof-store.ts';
import type { Registrant } from './resolve-registrant.ts';

type Input = InputOf<typeof submitRegistration>;

/** What was said and found, before it is judged. */
export interface SubmissionParts {
  readonly input: Input;
  readonly registrant: Registrant;
  readonly customer: CustomerFacts;
  readonly productLines: readonly ProductLine[];
}

/** All that the decision about a new registration looks at; call it under the customer's lock. */
export async function loadSubmissionFacts(
  context: OperationContext,
  parts: SubmissionParts,
  policy: CompiledPolicy,
): Promise<SubmissionFacts> {
  const { tx } = context;
  const { registrant, customer } = parts;
  const registration = await registrationFacts(tx, parts);
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
  { input, customer, productLines }: SubmissionParts,
): Promise<RegistrationFacts> {
  const [territory] =
    input.country === undefined ? [null] : await territoryRanges(tx, [input.country]);
  const numbers = productLines.map((line) => line.number);
  const evidence = input.evidence ?? [];
  return {
    registrationType: input.registrationType,
    fieldsPresent: presentFields(input),
    amountMinor: input.estimatedAmountMinor,
    currency: input.currency,
    country: input.country ?? null,
    productLines: productLines.map((line) => line.code),
    segment: await findSegment(tx, customer.customerId),
    scope: scopeOf(numbers, territory ?? null),
    evidence: evidence.map(({ kind, happenedOn }) => ({ kind, happenedOn })),
    tender: input.tender,
    proofSeenElsewhere: await countSameProof(tx, customer.customerId, evidence),
    afterLateStage: await hasLateDeal(tx, customer.customerId),
  };
}

function presentFields(input: Input): readonly RegistrationField[] {
  return [
    'contact',
    'estimated_amount',
    'expected_close_date',
    ...((input.companyName ?? input.website) ? (['company_or_website'] as const) : []),
    ...(input.productLines?.length ? (['product_lines'] as const) : []),
    ...(input.country ? (['country'] as const) : []),
  ];
}
