import type { TenantTransaction } from '../platform/database/database.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { listClaims, scopeOf } from '../customer/claim-store.ts';
import { findSegment } from '../customer/customer-store.ts';
import { findCustomerFacts } from '../customer/suggestion-store.ts';
import { listCertificationFacts } from '../partner/partner-facts-store.ts';
import { territoryRanges } from '../protection-window/scope-store.ts';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { RegistrationFacts, ReviewFacts } from '../rules/registration/facts.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import { answerDeadline } from './answer-deadline.ts';
import { loadPartnerFacts } from './load-partner-facts.ts';
import { presentFields } from './present-fields.ts';
import { countSharedProof } from './proof-store.ts';
import type { RegistrationRecord } from './registration-record.ts';

/** All that a decision about this registration looks at; call it under the customer's lock. */
export async function loadReviewFacts(
  context: OperationContext,
  record: RegistrationRecord,
  policy: CompiledPolicy,
): Promise<ReviewFacts> {
  const { tx } = context;
  const registration = await registrationFacts(tx, record);
  const question = {
    partnerId: record.partner.partnerId,
    except: record.registrationId,
    submittedAt: record.submittedAt,
  };
  return {
    registrationId: record.registrationId,
    reviewStatus: record.reviewStatus,
    protectionStatus: record.protectionStatus,
    outcome: record.outcome,
    submittedAt: record.submittedAt,
    decisionDueAt: record.decisionDueAt,
    pausedAt: pausedSince(record),
    informationRequests: record.informationRequests,
    answerBy: answerDeadline(record, policy),
    window: record.window && { startsAt: record.window.startsAt, endsAt: record.window.endsAt },
    awaitsPartner: record.awaitsPartner,
    routedAmountMinor: record.routedAmountMinor,
    benefit: record.benefit,
    partner: await loadPartnerFacts(context, question, registration, policy),
    certifications: await listCertificationFacts(
      tx,
      record.partnerContactId === null ? [] : [record.partnerContactId],
    ),
    customer: await findCustomerFacts(tx, record.registrationId, record.customerId),
    claims: await listClaims(tx, record.customerId, record.registrationId),
    registration,
  };
}

/** What the registration says, with the ground it covers. */
async function registrationFacts(
  tx: TenantTransaction,
  record: RegistrationRecord,
): Promise<RegistrationFacts> {
  const [territory] =
    record.country === null ? [null] : await territoryRanges(tx, [record.country]);
  return {
    registrationType: record.registrationType,
    fieldsPresent: presentFields(record),
    amountMinor: record.amount.amountMinor,
    currency: record.amount.currency,
    country: record.country,
    productLines: record.productLineCodes,
    segment: await findSegment(tx, record.customerId),
    scope: scopeOf(record.productLineNumbers, territory ?? null),
    evidence: record.evidence,
    tender: record.tender,
    proofSeenElsewhere: await countSharedProof(tx, record.registrationId),
    afterLateStage: record.afterLateStage,
  };
}

/** Only the first question stops the clock (domain 3.6). */
function pausedSince(record: RegistrationRecord): Instant | null {
  const first = record.reviewStatus === 'info_requested' && record.informationRequests === 1;
  return first ? record.infoRequestedAt : null;
}
