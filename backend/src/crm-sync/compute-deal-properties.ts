import type { Motion, RegistrationType } from '@alongside/shared/vocabulary/registration';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { DealProperties } from '../crm/deal-properties.ts';
import type { RegistrationRecord } from '../registration/registration-record.ts';
import { endedText, summaryText } from '../rules/card/summary-text.ts';
import type { ZoneDays } from '../rules/kernel/zone-days.ts';
import { blankAfterEnd } from './blank-after-end.ts';
import { computeCredit } from './compute-credit.ts';
import { computeProtection, knobContextOf } from './compute-protection.ts';
import { conflictStatusOf, type DealPropertyFacts, findPrimary } from './deal-property-facts.ts';

const motions: Readonly<Record<RegistrationType, Motion>> = {
  partner_sourced: 'source',
  teaming: 'co_sell',
  renewal: 'renewal',
  expansion: 'expansion',
};

/** What to say of a registration that was never protected. */
const unprotected: Partial<Record<RegistrationRecord['reviewStatus'], string>> = {
  draft: 'not submitted yet',
  submitted: 'waiting for our answer',
  in_review: 'waiting for our answer',
  info_requested: 'waiting for the partner',
  declined: 'declined',
  withdrawn: 'withdrawn',
};

type PrimaryProperties = Pick<
  DealProperties,
  | 'partnerType'
  | 'partnerOrg'
  | 'attribution'
  | 'registrationId'
  | 'registrationStatus'
  | 'protectionStatus'
  | 'protectionStart'
  | 'protectionEnd'
  | 'protectedUntil'
  | 'extensionCount'
  | 'motion'
  | 'partnerTier'
  | 'partnerManager'
  | 'lastPartnerActivityAt'
  | 'primaryPartner'
  | 'summary'
>;

const NOBODY: PrimaryProperties = {
  partnerType: null,
  partnerOrg: null,
  attribution: 'none',
  registrationId: null,
  registrationStatus: null,
  protectionStatus: 'none',
  protectionStart: null,
  protectionEnd: null,
  protectedUntil: null,
  extensionCount: 0,
  motion: null,
  partnerTier: null,
  partnerManager: null,
  lastPartnerActivityAt: null,
  primaryPartner: null,
  summary: '',
};

/** What the deal's record in the CRM shall say now (R15a). */
export function computeDealProperties(facts: DealPropertyFacts, now: Instant): DealProperties {
  const primary = findPrimary(facts.registrations);
  const names = new Map(
    facts.registrations.map(({ partner }) => [partner.partnerId, partner.name] as const),
  );
  const partners = new Set([
    ...facts.registrations.map(({ partner }) => partner.partnerId),
    ...facts.touches.map(({ partnerId }) => partnerId),
  ]);
  const others = [...names].filter(([id]) => id !== primary?.partner.partnerId);
  return {
    ...(primary ? describePrimary(facts, primary, now) : NOBODY),
    ...computeCredit(facts, now),
    conflictStatus: conflictStatusOf(facts.conflicts),
    otherPartners: others.map(([, name]) => name),
    partnerCount: partners.size,
    policyVersion: primary?.policyVersion ?? null,
  };
}

function describePrimary(
  facts: DealPropertyFacts,
  primary: RegistrationRecord,
  now: Instant,
): PrimaryProperties {
  const { partner, reviewStatus } = primary;
  const approved = reviewStatus === 'approved';
  const protection = computeProtection(facts, primary, now);
  const { zone } = facts.policy.calendar;
  const live = protection.protectionStatus === 'active';
  const end = protection.protectionEnd;
  const { afterExpiry } = facts.windowPolicy.knobsFor(knobContextOf(facts, primary));
  const described: PrimaryProperties = {
    ...protection,
    partnerType: partner.type,
    partnerOrg: partner.name,
    attribution: approved ? primary.attributionRole : 'none',
    registrationId: primary.registrationId,
    registrationStatus: reviewStatus,
    motion: motions[primary.registrationType],
    partnerTier: partner.tier,
    partnerManager: facts.managers.get(partner.partnerId) ?? null,
    lastPartnerActivityAt: primary.lastActivityAt,
    primaryPartner: partner.name,
    summary: summaryText(
      {
        partnerName: partner.name,
        role: approved ? primary.attributionRole : null,
        protectedUntil: live ? end : null,
        otherwise: sayOtherwise(primary, end, zone),
      },
      zone,
    ),
  };
  return blankAfterEnd(described, afterExpiry.blankCrmFields);
}

/** How the business ended says more than when the protection did. */
function sayOtherwise(
  { outcome, reviewStatus }: RegistrationRecord,
  end: Instant | null,
  zone: ZoneDays,
): string | null {
  if (outcome === 'won' || outcome === 'lost') return outcome;
  return end === null ? (unprotected[reviewStatus] ?? null) : endedText(end, zone);
}
