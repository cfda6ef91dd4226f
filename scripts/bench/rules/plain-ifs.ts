import type { ConditionFacts } from '@alongside/backend/rules/policy/conditions/condition';
import type { Engine } from './engine.ts';

/** The facts of `data/rules-13`. */
interface Case {
  readonly partnerStatus: string;
  readonly duplicate: boolean;
  readonly region: string;
  readonly partnerRegions: readonly string[];
  readonly tier: string;
  readonly namedAccount: boolean;
  readonly openDirectOpp: boolean;
  readonly openOppAgeDays: number;
  readonly otherReg: boolean;
  readonly otherRegExpired: boolean;
  readonly otherRegAgeDays: number;
  readonly similarity: number;
  readonly domainMatch: boolean;
  readonly ownerType: string;
  readonly amount: number;
  readonly publicSector: boolean;
  readonly certified: boolean;
}

/** The policy of `data/rules-13` written by hand, without any trace: the upper bound. */
export const plainIfs: Engine = {
  decideAll: (cases) => {
    let letters = 0;
    for (const facts of cases as readonly unknown[]) letters += decide(facts as Case).length;
    return letters;
  },
  outcomeOf: (facts: ConditionFacts) => decide(facts as unknown as Case),
};

function decide(one: Case): string {
  if (one.partnerStatus !== 'active') return 'reject:inactive';
  if (one.duplicate) return 'reject:duplicate';
  if (!one.partnerRegions.includes(one.region)) return 'reject:territory';
  if (one.namedAccount && one.tier !== 'platinum') return 'review:named';
  if (one.openDirectOpp) return one.openOppAgeDays <= 90 ? 'reject:direct' : 'review:stale_direct';
  if (one.otherReg && !one.otherRegExpired)
    return one.otherRegAgeDays <= 90 ? 'reject:registered' : 'review:aging';
  if (one.ownerType === 'partner' && (one.similarity >= 0.92 || one.domainMatch))
    return 'review:possible_duplicate';
  if (one.amount < 5000) return 'reject:minimum';
  if (one.amount >= 250_000) return 'review:large';
  if (one.publicSector && !one.certified) return 'review:certificate';
  if ((one.tier === 'gold' || one.tier === 'platinum') && one.amount < 100_000)
    return 'approve:auto';
  return 'review:manual';
}
