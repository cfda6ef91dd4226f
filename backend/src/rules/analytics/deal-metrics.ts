import type { Instant, Money } from '@alongside/shared/vocabulary/values';
import type { ZoneDays } from '../kernel/zone-days.ts';
import { dayNumberAt } from '../kernel/local-day.ts';
import type { DealFigures, PartnerOnDeal } from './facts.ts';
import { mean, percentile } from './percentile.ts';
import { type Share, shareOf } from './share.ts';
import { averageAmounts, sumAmounts } from './sum-amounts.ts';

type Deals = readonly DealFigures[];

/** Deals and what they are worth together, each deal counted once. */
export interface DealTotal {
  readonly deals: number;
  readonly amounts: readonly Money[];
}

/** R87, partner-sourced: deals that a partner brought, by the role on the deal. */
export function sourcedTotal(deals: Deals): DealTotal {
  return totalOf(deals.filter((deal) => roleOf(deal) === 'sourced'));
}

/** R88, partner-influenced: deals with help that no partner brought, so that none is both (G9). */
export function influencedTotal(deals: Deals): DealTotal {
  return totalOf(deals.filter((deal) => roleOf(deal) === 'influenced'));
}

/** R89 (and R80), partner-attributed: distinct deals, not a sum over partners (G8). */
export function attributedTotal(deals: Deals): DealTotal {
  return totalOf(deals.filter(isWithPartner));
}

/** R81 and R96, open pipeline: what is neither won nor lost, unweighted (our ruling on the label). */
export function openPipeline(deals: Deals): DealTotal {
  return attributedTotal(deals.filter(({ stage }) => stage === 'open'));
}

/** R84, average deal size: of the won, and of the won and the lost as the brief has it. */
export function averageSize(deals: Deals) {
  const closed = deals.filter((deal) => isWithPartner(deal) && deal.stage !== 'open');
  return { won: averageAmounts(closed.filter(isWon)), closed: averageAmounts(closed) };
}

/** R95, win rate: won of what was closed; a deal that is open is neither. */
export function winRate(deals: Deals): { readonly partner: Share; readonly direct: Share } {
  const closed = deals.filter(({ stage }) => stage !== 'open');
  return {
    partner: shareOf(closed.filter(isWithPartner), isWon),
    direct: shareOf(
      closed.filter((deal) => !isWithPartner(deal)),
      isWon,
    ),
  };
}

/** R85, sales cycle: mean calendar days of won deals, from their creation in the CRM to the close. */
export function salesCycle(deals: Deals, zone: ZoneDays): number | null {
  return mean(daysToClose(deals, zone, ({ createdAt }) => createdAt));
}

/** R93 and G12, from registration to close: the median, as a deal made late would look fast. */
export function registrationToClose(deals: Deals, zone: ZoneDays): number | null {
  return percentile(
    daysToClose(deals, zone, ({ registeredAt }) => registeredAt),
    50,
  );
}

function daysToClose(
  deals: Deals,
  zone: ZoneDays,
  start: (deal: DealFigures) => Instant | null,
): readonly number[] {
  return deals.filter(isWithPartner).flatMap((deal) => {
    const since = start(deal);
    if (deal.stage !== 'won' || deal.closedAt === null || since === null) return [];
    return [Math.max(0, dayNumberAt(zone, deal.closedAt) - dayNumberAt(zone, since))];
  });
}

function totalOf(deals: Deals): DealTotal {
  return { deals: deals.length, amounts: sumAmounts(deals) };
}

/** A deal somebody sourced is sourced, whoever else helped. */
function roleOf({ partners }: DealFigures): PartnerOnDeal['role'] | null {
  if (partners.length === 0) return null;
  return partners.some(({ role }) => role === 'sourced') ? 'sourced' : 'influenced';
}

function isWithPartner({ partners }: DealFigures): boolean {
  return partners.length > 0;
}

export function isWon({ stage }: DealFigures): boolean {
  return stage === 'won';
}
