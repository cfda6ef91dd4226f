import type { CertificationStatus } from '@alongside/shared/vocabulary/partner';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { toDayNumber, toMilliseconds } from '../kernel/instant.ts';
import type { ZoneDays } from '../kernel/zone-days.ts';
import type { CertificationFact } from './certification-fact.ts';

/** R8: status at an instant. `expiresOn` is the last day it counts, until local midnight in the policy's zone. */
export function certificationStatusAt(
  certification: CertificationFact,
  zone: ZoneDays,
  now: Instant,
): CertificationStatus {
  const { status, expiresOn } = certification;
  if (status !== 'active' || expiresOn === null) return status;
  const end = zone.startOf(toDayNumber(expiresOn) + 1);
  return toMilliseconds(now) < end ? 'active' : 'expired';
}
