import type { CertificationLevel } from '@alongside/shared/vocabulary/partner';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { ZoneDays } from '../kernel/zone-days.ts';
import type { CertificationFact } from './certification-fact.ts';
import { certificationStatusAt } from './certification-status-at.ts';

/** 0 is no active certification; a later expiry is not better (domain 1.10, G4). */
export type CertificationRank = 0 | 1 | 2 | 3;

export const rankOfLevel: Readonly<Record<CertificationLevel, CertificationRank>> = {
  associate: 1,
  professional: 2,
  expert: 3,
};

/** The best active certification for one product line among the contacts named (domain 3.5, step 6). */
export function rankForLine(
  certifications: readonly CertificationFact[],
  productLine: string,
  zone: ZoneDays,
  now: Instant,
): CertificationRank {
  return bestRank(
    certifications.filter((one) => one.productLine === null || one.productLine === productLine),
    zone,
    now,
  );
}

/** Rank for all lines of a registration: the weakest line counts; without a line, the best certification. */
export function rankForLines(
  certifications: readonly CertificationFact[],
  productLines: readonly string[],
  zone: ZoneDays,
  now: Instant,
): CertificationRank {
  if (productLines.length === 0) return bestRank(certifications, zone, now);
  return productLines.reduce<CertificationRank>((weakest, line) => {
    const rank = rankForLine(certifications, line, zone, now);
    return rank < weakest ? rank : weakest;
  }, 3);
}

function bestRank(
  certifications: readonly CertificationFact[],
  zone: ZoneDays,
  now: Instant,
): CertificationRank {
  return certifications.reduce<CertificationRank>((best, one) => {
    if (certificationStatusAt(one, zone, now) !== 'active') return best;
    const rank = rankOfLevel[one.level];
    return rank > best ? rank : best;
  }, 0);
}
