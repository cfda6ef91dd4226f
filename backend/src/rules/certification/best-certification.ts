import type { CertificationStatus } from '@alongside/shared/vocabulary/partner';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { ZoneDays } from '../kernel/zone-days.ts';
import type { CertificationFact } from './certification-fact.ts';
import { certificationStatusAt } from './certification-status-at.ts';
import { rankOfLevel } from './rank-certification.ts';

/** One that counts comes before one that may count soon, and that before one that did. */
const order: Readonly<Record<CertificationStatus, number>> = {
  active: 0,
  in_progress: 1,
  expired: 2,
  revoked: 3,
};

/** After every day, for one that never ends. */
const NEVER = '9999-12-31';

/**
 * The one certification that says most: what counts today before what does not, then the highest
 * level, then the last to end. Its status is that of now; null when there is none.
 */
export function bestCertification(
  certifications: readonly CertificationFact[],
  zone: ZoneDays,
  now: Instant,
): CertificationFact | null {
  const asOfNow = certifications.map((one) => ({
    ...one,
    status: certificationStatusAt(one, zone, now),
  }));
  const [best] = asOfNow.toSorted(
    (a, b) =>
      order[a.status] - order[b.status] ||
      rankOfLevel[b.level] - rankOfLevel[a.level] ||
      (b.expiresOn ?? NEVER).localeCompare(a.expiresOn ?? NEVER),
  );
  return best ?? null;
}
