import type { Instant } from '@alongside/shared/vocabulary/values';
import { toInstant } from '../platform/database/to-instant.ts';
import { encodeId } from '../platform/ids.ts';
import { answerTime, replyTimes } from '../rules/analytics/answer-time.ts';
import type { DealFigures, PartnerFigures, RegistrationFigures } from '../rules/analytics/facts.ts';
import { partnersOnDeal } from '../rules/analytics/partners-on-deal.ts';
import type { AttributionPolicy } from '../rules/attribution/facts.ts';
import { touchQualifies } from '../rules/attribution/touch-qualifies.ts';
import type { BusinessCalendar } from '../rules/kernel/business-calendar.ts';
import type { DealRow, PartnerRow, SubmittedRow } from './programme-store.ts';

/** @param calendar of the rules the registration was submitted under */
export function toRegistrationFigures(
  row: SubmittedRow,
  calendar: BusinessCalendar,
): RegistrationFigures {
  const { submittedAt, reviewStatus, dueAt, won } = row;
  const questions = (row.questions ?? []).map(({ kind, at }) => ({ kind, at: toInstant(at) }));
  const answered = reviewStatus === 'approved' || reviewStatus === 'declined';
  const decidedAt = answered ? row.decidedAt : null;
  return {
    partnerId: encodeId('partner', row.partner),
    submittedAt,
    reviewStatus,
    answeredAt: decidedAt,
    dueAt,
    answerTime:
      decidedAt === null ? null : answerTime(calendar, { submittedAt, decidedAt, questions }),
    replyTimes: replyTimes(calendar, questions),
    won,
    conflicts: row.conflicts ?? [],
  };
}

/** @param policy in force now, for what is not fixed yet */
export function toDealFigures(row: DealRow, policy: AttributionPolicy, now: Instant): DealFigures {
  const { amountMinor, currency, stageClass, createdAt, registeredAt, fixed } = row;
  const isOpen = stageClass === 'early' || stageClass === 'late';
  const registrations = (row.registrations ?? []).map(
    ({ id, partner, type, role, submittedAt }) => ({
      registrationId: encodeId('registration', id),
      partner: { partnerId: encodeId('partner', partner), type },
      reviewStatus: 'approved' as const,
      attributionRole: role,
      submittedAt: toInstant(submittedAt),
    }),
  );
  const touches = (row.touches ?? []).map(({ id, partner, kind, at, byUs, byPartner }) => ({
    touchId: encodeId('touch', id),
    partnerId: encodeId('partner', partner),
    kind,
    happenedAt: toInstant(at),
    qualifying: touchQualifies({ kind, loggedByUs: byUs, loggedByPartner: byPartner }),
  }));
  const deal = { fixed, registrations, touches };
  return {
    amount: amountMinor === null ? null : { amountMinor, currency },
    stage: isOpen ? 'open' : stageClass,
    createdAt,
    closedAt: isOpen ? null : row.closedAt,
    registeredAt,
    partners: partnersOnDeal(deal, policy, now),
  };
}

export function toPartnerFigures({ id, ...partner }: PartnerRow): PartnerFigures {
  return { partnerId: encodeId('partner', id), ...partner };
}
