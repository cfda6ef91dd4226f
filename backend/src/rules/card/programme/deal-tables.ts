import type { ProgrammeModel } from '@alongside/shared/vocabulary/programme-model';
import { byMonth } from '../../analytics/by-month.ts';
import { figuresByTier, revenueByPartner } from '../../analytics/by-partner.ts';
import {
  attributedTotal,
  influencedTotal,
  isWon,
  sourcedTotal,
  winRate,
} from '../../analytics/deal-metrics.ts';
import { tierWords } from '../tier-words.ts';
import { columns } from './columns.ts';
import type { ProgrammeView } from './programme-view.ts';

type Table = ProgrammeModel['tables'][number];

const MOST_PARTNERS = 50;

export function pipelineByTier({ figures, text }: ProgrammeView): Table {
  const tiers = figuresByTier(figures.deals, figures.partners);
  return {
    title: 'Pipeline by tier',
    help: 'A deal stands with the tier that its first partner has today.',
    columns: columns(['Tier'], ['Open deals', 'Open amount', 'Average won deal']),
    rows: tiers.map(({ tier, pipeline, averageWon }) => ({
      cells: [
        tierWords[tier],
        text.number(pipeline.deals),
        text.money(pipeline.amounts),
        text.money(averageWon),
      ],
    })),
    empty: 'No deal with a partner is open, and none was won in these days.',
  };
}

export function revenueOfPartners({ figures, text }: ProgrammeView): Table {
  const partners = new Map(figures.partners.map((one) => [one.partnerId, one]));
  const all = revenueByPartner(figures.deals);
  const more = all.length - MOST_PARTNERS;
  return {
    title: 'Revenue by partner',
    help: 'Every partner of a won deal has the whole of it here, so the rows add up to more than was won.',
    columns: columns(['Partner', 'Tier'], ['Brought', 'Helped']),
    rows: all.slice(0, MOST_PARTNERS).map(({ partnerId, sourced, influenced }) => {
      const partner = partners.get(partnerId);
      const tier = partner === undefined ? '' : tierWords[partner.tier];
      const name = partner?.name ?? 'Unknown partner';
      return { cells: [name, tier, text.total(sourced), text.total(influenced)] };
    }),
    empty: 'No deal was won with a partner in these days.',
    ...(more > 0 ? { more: `${text.number(more)} more partners with fewer won deals.` } : {}),
  };
}

export function revenueByMonth({ figures, period, zone, text }: ProgrammeView): Table {
  const won = figures.deals.filter((deal) => isWon(deal) && deal.partners.length > 0);
  const months = byMonth(won, (deal) => deal.closedAt ?? deal.createdAt, period, zone);
  return {
    title: 'Revenue by month of closing',
    help: 'Each deal counts once: as brought when any partner brought it, else as helped.',
    columns: columns(['Month'], ['Brought', 'Helped', 'Together']),
    rows: months
      .filter(({ of }) => of.length > 0)
      .map(({ month, of }) => ({
        cells: [
          text.month(month),
          text.total(sourcedTotal(of)),
          text.total(influencedTotal(of)),
          text.total(attributedTotal(of)),
        ],
      })),
    empty: 'No deal was won with a partner in these days.',
  };
}

export function winRates({ figures, text }: ProgrammeView): Table {
  const { partner, direct } = winRate(figures.deals);
  return {
    title: 'Win rate',
    help: 'Won of the deals that were closed in these days.',
    columns: columns(['Deals'], ['Won', 'Closed', 'Win rate']),
    rows: [
      { name: 'With a partner', share: partner },
      { name: 'Direct', share: direct },
    ]
      .filter(({ share }) => share.of > 0)
      .map(({ name, share }) => ({
        cells: [name, text.number(share.part), text.number(share.of), text.percent(share)],
      })),
    empty: 'No deal was closed in these days.',
  };
}
