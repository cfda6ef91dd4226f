import type { Instant } from '@alongside/shared/vocabulary/values';
import type { CardRegistration } from '../rules/card/registration-facts.ts';
import { missingFields } from '../rules/registration/missing-fields.ts';
import { dueAfter } from '../rules/kernel/business-calendar.ts';
import { keysAsked } from '../rules/registration/routing/asked-now.ts';
import { decideRouting } from '../rules/registration/routing/decide-routing.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import { answerDeadline } from './answer-deadline.ts';
import { presentFields } from './present-fields.ts';
import { knobContextOf, knobsOf } from './registration-knobs.ts';
import type { RegistrationRecord } from './registration-record.ts';

const waits: readonly string[] = ['submitted', 'in_review', 'info_requested'];

/** A stored registration as cards and pages read it: with the instants that follow from the policy. */
export function toCardRegistration(
  record: RegistrationRecord,
  policy: CompiledPolicy,
  now: Instant,
): CardRegistration {
  const knobs = knobsOf(record, policy);
  return {
    ...record,
    attributionRole: record.reviewStatus === 'approved' ? record.attributionRole : null,
    decisionDueAt: waits.includes(record.reviewStatus) ? record.decisionDueAt : null,
    infoTimeoutAt: answerDeadline(record, policy),
    awaitsPartnerConfirmation: record.awaitsPartner,
    appealUntil: appealEnd(record, policy),
    askedApprovers: askedApprovers(record, policy, now),
    contestEndsAt: contestEnd(record, policy, now),
    missing: missingFields(
      {
        facts: {
          registration: { evidence: record.evidence, fieldsPresent: presentFields(record) },
        },
        submittedAt: record.submittedAt,
        policy,
        knobs,
        now,
      },
      knobs.requiredFields.toApprove,
    ),
    extensionRequest: record.extensionRequest && {
      ...record.extensionRequest,
      days: knobs.extension.days,
    },
    evidenceCount: record.evidence.length,
    lateStage: record.dealStageClass === 'late',
    knobContext: knobContextOf(record),
  };
}

/** Who decides now. Whether one of them owns a competing deal, the decision itself looks up. */
function askedApprovers(
  record: RegistrationRecord,
  policy: CompiledPolicy,
  now: Instant,
): readonly string[] {
  const facts = {
    knobContext: knobContextOf(record),
    amountMinor: record.routedAmountMinor,
    conflict: record.openConflictId !== null,
    directDealOwners: [],
  };
  const { missedPromises, agreedApprovers: agreed } = record;
  return keysAsked(decideRouting(facts, policy, now).decision, { missedPromises, agreed });
}

/** Until when the partner may appeal; null when nothing was decided against it, or it did. */
function appealEnd(record: RegistrationRecord, policy: CompiledPolicy): Instant | null {
  const { reviewStatus, protectionStatus, window, appeal } = record;
  const revokedAt = protectionStatus === 'revoked' ? (window?.endedAt ?? null) : null;
  const since = reviewStatus === 'declined' ? record.decidedAt : revokedAt;
  if (since === null || (appeal !== null && appeal.openedAt >= since)) return null;
  return dueAfter(policy.calendar, since, knobsOf(record, policy).sla.appealOpen);
}

/** While a rival may still contest the order (domain 3.5, step 6): in a conflict, and after an approval inside the window. */
function contestEnd(
  record: RegistrationRecord,
  policy: CompiledPolicy,
  now: Instant,
): Instant | null {
  const endsAt = dueAfter(
    policy.calendar,
    record.submittedAt,
    knobsOf(record, policy).contestWindow,
  );
  const provisional = record.protectionStatus === 'active' && now < endsAt;
  return record.openConflictId !== null || provisional ? endsAt : null;
}
