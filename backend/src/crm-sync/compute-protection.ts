import type { Instant } from '@alongside/shared/vocabulary/values';
import type { DealProperties } from '../crm/deal-properties.ts';
import type { RegistrationRecord } from '../registration/registration-record.ts';
import { localDateAt } from '../rules/kernel/local-day.ts';
import { fromMilliseconds, toMilliseconds } from '../rules/kernel/instant.ts';
import type { KnobContext } from '../rules/policy/compiled-policy.ts';
import { windowStatusAt } from '../rules/protection-window/window-status-at.ts';
import type { DealPropertyFacts } from './deal-property-facts.ts';

type Protection = Pick<
  DealProperties,
  'protectionStatus' | 'protectionStart' | 'protectionEnd' | 'protectedUntil' | 'extensionCount'
>;

const NONE: Protection = {
  protectionStatus: 'none',
  protectionStart: null,
  protectionEnd: null,
  protectedUntil: null,
  extensionCount: 0,
};

type ProtectionFacts = Pick<
  DealPropertyFacts,
  'stageClass' | 'segment' | 'policy' | 'windowPolicy'
>;

/** A registration's protection as it stands now, by the clock and what holds it. */
export function computeProtection(
  facts: ProtectionFacts,
  { window, ...registration }: RegistrationRecord,
  now: Instant,
): Protection {
  if (window === null) return { ...NONE, protectionStatus: registration.protectionStatus };
  const status = windowStatusAt(
    {
      ...window,
      registrationId: registration.registrationId,
      extensionRequestedAt: registration.extensionRequest?.requestedAt ?? null,
      lateStage: facts.stageClass === 'late',
      lastActivityAt: registration.lastActivityAt,
      ...registration.course,
      certifications: [],
      partnerStatus: registration.partner.status,
      knobContext: knobContextOf(facts, registration),
    },
    facts.windowPolicy,
    now,
  );
  const live = status.state !== 'ended';
  // What is promised stands until it is over; only then counts what holds it longer.
  const held = status.state === 'held';
  const end = held ? status.effectiveEndsAt : (window.endedAt ?? window.endsAt);
  const lastMoment = fromMilliseconds(toMilliseconds(end) - 1);
  const ranOut = !live && registration.protectionStatus === 'active';
  return {
    protectionStatus: ranOut ? 'expired' : registration.protectionStatus,
    protectionStart: window.startsAt,
    protectionEnd: end,
    protectedUntil: localDateAt(facts.policy.calendar.zone, lastMoment),
    extensionCount: window.extensionCount,
  };
}

/** By what the values in force for this registration are found. */
export function knobContextOf(
  { segment }: Pick<DealPropertyFacts, 'segment'>,
  { partner, country, productLineCodes }: Omit<RegistrationRecord, 'window'>,
): KnobContext {
  const { type, tier } = partner;
  return { partnerType: type, tier, country, productLines: productLineCodes, segment };
}
