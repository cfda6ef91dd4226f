import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PartnerTier } from '@alongside/shared/vocabulary/partner';
import {
  averageSize,
  type DealTotal,
  influencedTotal,
  isWon,
  openPipeline,
  sourcedTotal,
} from './deal-metrics.ts';
import type { DealFigures, PartnerFigures } from './facts.ts';

export interface PartnerRevenue {
  readonly partnerId: Id<'partner'>;
  readonly sourced: DealTotal;
  readonly influenced: DealTotal;
}

/**
 * R87 and R88 by partner, most deals first: each has the whole deal by its own role, so that partners
 * on one deal add up to more than the company has (G8); the company's total counts deals.
 */
export function revenueByPartner(deals: readonly DealFigures[]): readonly PartnerRevenue[] {
  const own = new Map<Id<'partner'>, DealFigures[]>();
  for (const deal of deals.filter(isWon)) {
    for (const partner of deal.partners) {
      const part = { ...deal, partners: [partner] };
      const known = own.get(partner.partnerId);
      if (known === undefined) own.set(partner.partnerId, [part]);
      else known.push(part);
    }
  }
  return [...own]
    .toSorted(([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1))
    .map(([partnerId, won]) => ({
      partnerId,
      sourced: sourcedTotal(won),
      influenced: influencedTotal(won),
    }));
}

export interface TierFigures {
  readonly tier: PartnerTier;
  readonly pipeline: DealTotal;
  readonly averageWon: DealTotal['amounts'];
}

/** R97 and R98 by tier, the highest first: a deal stands with the tier its primary partner has today. */
export function figuresByTier(
  deals: readonly DealFigures[],
  partners: readonly PartnerFigures[],
): readonly TierFigures[] {
  const tiers = new Map(partners.map(({ partnerId, tier }) => [partnerId, tier]));
  const byTier = Map.groupBy(deals, ({ partners: [primary] }) =>
    primary === undefined ? undefined : tiers.get(primary.partnerId),
  );
  return highestFirst.flatMap((tier) => {
    const own = byTier.get(tier);
    if (own === undefined) return [];
    return [{ tier, pipeline: openPipeline(own), averageWon: averageSize(own).won }];
  });
}

const highestFirst: readonly PartnerTier[] = ['platinum', 'gold', 'silver', 'bronze', 'registered'];
