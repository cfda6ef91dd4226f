import type { PartnerType } from '@alongside/shared/vocabulary/partner';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { toDayNumber } from '../kernel/instant.ts';
import { dayNumberAt } from '../kernel/local-day.ts';
import type { ZoneDays } from '../kernel/zone-days.ts';
import type { Knobs } from '../policy/compiled-policy.ts';
import type { CertificationFact } from './certification-fact.ts';
import { gateRegistration } from './gate-registration.ts';

/** How what is asked of a partner developed: `lapsed` was held at the start and is not any more. */
export type CertificationCourse = 'not_asked' | 'held' | 'lapsed' | 'never_held';

/** Domain 3.7: whether a certification ran out between two instants, say inside a period of protection. */
export function certificationCourse(
  question: {
    readonly certifications: readonly CertificationFact[];
    readonly productLines: readonly string[];
    readonly partnerType: PartnerType;
  },
  knob: Knobs['eligibility']['certification'],
  zone: ZoneDays,
  between: { readonly from: Instant; readonly now: Instant },
): CertificationCourse {
  const gate = gateRegistration(question, knob, zone, between.now).gate;
  if (gate === 'off') return 'not_asked';
  if (gate === 'open') return 'held';
  const then = question.certifications.flatMap((one) => asOf(one, zone, between.from));
  return gateRegistration({ ...question, certifications: then }, knob, zone, between.from).gate ===
    'open'
    ? 'lapsed'
    : 'never_held';
}

/** A certification as it was at an earlier instant: one recorded as expired counted until its last day. */
function asOf(one: CertificationFact, zone: ZoneDays, at: Instant): CertificationFact[] {
  if (one.earnedOn !== null && dayNumberAt(zone, at) < toDayNumber(one.earnedOn)) return [];
  return [one.status === 'expired' && one.expiresOn !== null ? { ...one, status: 'active' } : one];
}
