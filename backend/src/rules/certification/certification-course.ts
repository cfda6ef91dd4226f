import type { PartnerType } from '@alongside/shared/vocabulary/partner';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { toDayNumber } from '../kernel/instant.ts';
import { dayNumberAt } from '../kernel/local-day.ts';
import type { ZoneDays } from '../kernel/zone-days.ts';
import type { Knobs } from '../policy/compiled-policy.ts';
import type { CertificationFact } from './certification-fact.ts';
import { gateRegistration } from './gate-registration.ts';

/** Whose certifications are asked about, and for what. */
export interface CertificationQuestion {
  readonly certifications: readonly CertificationFact[];
  readonly productLines: readonly string[];
  readonly partnerType: PartnerType;
}

type Knob = Knobs['eligibility']['certification'];

/** How what is asked of a partner developed: `lapsed` was held at the start and is not any more. */
export type CertificationCourse = 'not_asked' | 'held' | 'lapsed' | 'never_held';

/** Domain 3.7: whether a certification ran out between two instants, say inside a period of protection. */
export function certificationCourse(
  question: CertificationQuestion,
  knob: Knob,
  zone: ZoneDays,
  { from, now }: { readonly from: Instant; readonly now: Instant },
): CertificationCourse {
  const { gate } = gateRegistration(question, knob, zone, now);
  if (gate === 'off') return 'not_asked';
  if (gate === 'open') return 'held';
  return wasCertified(question, knob, zone, from) ? 'lapsed' : 'never_held';
}

/** Whether what is asked was held at an earlier instant, as far as is known now. */
export function wasCertified(
  question: CertificationQuestion,
  knob: Knob,
  zone: ZoneDays,
  at: Instant,
): boolean {
  const day = dayNumberAt(zone, at);
  const certifications = question.certifications
    .filter(({ earnedOn }) => earnedOn === null || toDayNumber(earnedOn) <= day)
    .map(countedThen);
  const { gate } = gateRegistration({ ...question, certifications }, knob, zone, at);
  return gate === 'open' || gate === 'off';
}

/** One recorded as expired counted until its last day. */
function countedThen(one: CertificationFact): CertificationFact {
  return one.status === 'expired' && one.expiresOn !== null ? { ...one, status: 'active' } : one;
}
