import type { InputOf } from '@alongside/shared/contracts/define-operation';
import type { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { RegistrationField } from '@alongside/shared/vocabulary/policy';
import { listClaims, scopeOf } from '../customer/claim-store.ts';
import { findSegment } from '../customer/customer-store.ts';
import { findPartnerFacts, listCertificationFacts } from '../partner/partner-facts-store.ts';
import { ProductError } from '../platform/errors.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { type ProductLine, territoryRanges } from '../protection-window/scope-store.ts';
import type { CustomerFacts, SubmissionFacts } from '../rules/registration/facts.ts';
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
): Promise<SubmissionFacts> {
  const { tx } = context;
  const { input, registrant, customer, productLines } = parts;
  const partner = await findPartnerFacts(tx, registrant.partnerId, null);
  if (partner === undefined)
    throw new ProductError('not_found', { what: 'partner', value: registrant.partnerId });
  const [territory] =
    input.country === undefined ? [null] : await territoryRanges(tx, [input.country]);
  return {
    partner,
    certifications: await listCertificationFacts(
      tx,
      registrant.partnerContactId === null ? [] : [registrant.partnerContactId],
    ),
    customer,
    claims: await listClaims(tx, customer.customerId, null),
    registration: {
      registrationType: input.registrationType,
      fieldsPresent: presentFields(input),
      amountMinor: input.estimatedAmountMinor,
      currency: input.currency,
      country: input.country ?? null,
      productLines: productLines.map((line) => line.code),
      segment: await findSegment(tx, customer.customerId),
      scope: scopeOf(
        productLines.map((line) => line.number),
        territory ?? null,
      ),
      evidence: (input.evidence ?? []).map(({ kind, happenedOn }) => ({ kind, happenedOn })),
      tender: false,
    },
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
