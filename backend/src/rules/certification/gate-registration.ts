import type { Instant } from '@alongside/shared/vocabulary/values';
import type { ZoneDays } from '../kernel/zone-days.ts';
import type { Knobs } from '../policy/compiled-policy.ts';
import type { CertificationFact } from './certification-fact.ts';
import { rankForLines, rankOfLevel, type CertificationRank } from './rank-certification.ts';

/** R25: `open` lets everybody register, `advised` tells the reviewer, `closed` refuses. */
export interface CertificationGate {
  readonly gate: 'off' | 'open' | 'advised' | 'closed';
  readonly rank: CertificationRank;
  readonly neededRank: CertificationRank;
}

/** Whether the named contacts are certified for what they register. Soft by default: it advises and never stops. */
export function gateRegistration(
  certifications: readonly CertificationFact[],
  productLines: readonly string[],
  knob: Knobs['eligibility']['certification'],
  zone: ZoneDays,
  now: Instant,
): CertificationGate {
  const neededRank = knob.level === 'any' ? 1 : rankOfLevel[knob.level];
  const rank = rankForLines(certifications, productLines, zone, now);
  if (knob.mode === 'off') return { gate: 'off', rank, neededRank };
  if (rank >= neededRank) return { gate: 'open', rank, neededRank };
  return { gate: knob.mode === 'hard' ? 'closed' : 'advised', rank, neededRank };
}
