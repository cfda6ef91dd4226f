import type { CertificationType, PartnerType } from '@alongside/shared/vocabulary/partner';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { ZoneDays } from '../kernel/zone-days.ts';
import type { Knobs } from '../policy/compiled-policy.ts';
import type { CertificationFact } from './certification-fact.ts';
import { rankForLines, rankOfLevel, type CertificationRank } from './rank-certification.ts';

/** R25: `open` lets everybody register, `advised` tells the reviewer, `closed` refuses. */
export interface CertificationGate {
  readonly gate: 'off' | 'open' | 'advised' | 'closed';
  /** The rank of the weakest kind that is needed. */
  readonly rank: CertificationRank;
  readonly neededRank: CertificationRank;
  /** Kinds that are needed and not held at that rank for every line. */
  readonly lacking: readonly CertificationType[];
}

/** What is registered, by whom. */
export interface GateQuestion {
  readonly certifications: readonly CertificationFact[];
  readonly productLines: readonly string[];
  readonly partnerType: PartnerType;
}

/** R50: product knowledge for all, selling for those who sell, technique for those who build. */
const typesByPartner: Readonly<Record<PartnerType, readonly CertificationType[]>> = {
  referral: ['product', 'sales'],
  reseller: ['product', 'sales'],
  distributor: ['product'],
  marketplace: ['product'],
  si_msp: ['product', 'technical'],
  technology: ['product', 'technical'],
};

/** Whether the named contacts are certified for what they register. Soft by default: it advises and never stops. */
export function gateRegistration(
  { certifications, productLines, partnerType }: GateQuestion,
  knob: Knobs['eligibility']['certification'],
  zone: ZoneDays,
  now: Instant,
): CertificationGate {
  const neededRank = knob.level === 'any' ? 1 : rankOfLevel[knob.level];
  const ranks = (knob.types ?? typesByPartner[partnerType]).map((type) => {
    const held = certifications.filter((one) => one.type === type);
    return { type, rank: rankForLines(held, productLines, zone, now) };
  });
  const rank = ranks.reduce<CertificationRank>((low, one) => (one.rank < low ? one.rank : low), 3);
  const lacking = ranks.filter((one) => one.rank < neededRank).map(({ type }) => type);
  return { gate: gateFor(knob.mode, lacking.length > 0), rank, neededRank, lacking };
}

function gateFor(
  mode: Knobs['eligibility']['certification']['mode'],
  lacks: boolean,
): CertificationGate['gate'] {
  if (mode === 'off') return 'off';
  if (!lacks) return 'open';
  return mode === 'hard' ? 'closed' : 'advised';
}
