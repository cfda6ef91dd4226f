import type { Instant } from '@alongside/shared/vocabulary/values';
import type { RegistrationRow } from '../crm/crm-rows.ts';
import type { RegistrationRecord } from '../registration/registration-record.ts';
import { answerTime } from '../rules/analytics/answer-time.ts';
import { millisecondsPerHour } from '../rules/kernel/instant.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import { computeProtection } from './compute-protection.ts';
import { conflictStatusOf } from './deal-property-facts.ts';
import type { RegistrationRowFacts } from './registration-row-store.ts';

/**
 * What the CRM's row of a registration shall say now.
 *
 * @param policy under which it was submitted
 */
export function computeRegistrationRow(
  facts: RegistrationRowFacts,
  policy: CompiledPolicy,
  now: Instant,
): RegistrationRow {
  const { record, conflicts, segment } = facts;
  const { partner } = record;
  const stageClass = record.dealStageClass ?? 'early';
  const context = { stageClass, segment, policy, windowPolicy: policy };
  const { protectionStatus, protectionStart, protectionEnd } = computeProtection(
    context,
    record,
    now,
  );
  return {
    registrationId: record.registrationId,
    dealRecordId: facts.dealRecordId,
    companyRecordId: facts.companyRecordId,
    partnerRecordId: facts.partnerRecordId,
    ownerUserId: facts.ownerUserId,
    partnerName: partner.name,
    partnerType: partner.type,
    partnerTier: partner.tier,
    customerName: record.companyName,
    registrationType: record.registrationType,
    reviewStatus: record.reviewStatus,
    protectionStatus,
    protectionStart,
    protectionEnd,
    attribution: record.attributionRole,
    outcome: record.outcome,
    conflictStatus: conflictStatusOf(conflicts),
    amount: record.amount,
    submittedAt: record.submittedAt,
    decisionDueAt: record.decisionDueAt,
    decidedAt: answeredAt(record),
    answerHours: hoursToAnswer(facts, policy),
    policyVersion: record.policyVersion,
  };
}

/** When we approved or declined; a partner who withdraws ends the waiting too, but got no answer. */
function answeredAt({ reviewStatus, decidedAt }: RegistrationRecord): Instant | null {
  return reviewStatus === 'approved' || reviewStatus === 'declined' ? decidedAt : null;
}

/** Business hours, to the hundredth, in which the answer was ours to give; null while there is none. */
function hoursToAnswer(
  { record, questions }: RegistrationRowFacts,
  { calendar }: CompiledPolicy,
): number | null {
  const decidedAt = answeredAt(record);
  if (decidedAt === null) return null;
  const { submittedAt } = record;
  const ours = answerTime(calendar, { submittedAt, decidedAt, questions });
  return Math.round((ours / millisecondsPerHour) * 100) / 100;
}
