import type { AccountCardModel } from '@alongside/shared/vocabulary/account-card-model';
import type { Money } from '@alongside/shared/vocabulary/values';
import {
  finalAttribution,
  type FixedAttribution,
} from '../../attribution/lock/final-attribution.ts';
import { sumEntries } from '../../attribution/lock/enter-credit.ts';
import { companyKey, type PayeeKey } from '../../attribution/payee-key.ts';
import { exactMoney } from '../format-money.ts';
import { type AccountView, nameOfPartner } from './account-view.ts';
import { count, countWon } from './build-account-partners.ts';

type Revenue = AccountCardModel['revenue'];

/** What a payee has of one won deal. */
interface Part {
  readonly payee: PayeeKey;
  readonly share: number;
  readonly credit: Money | null;
}

/**
 * Who has which part of what was won here, by what was fixed for each deal: parts of a deal add to
 * the deal, so nothing is counted twice (domain 4). Currencies are never added up.
 */
export function buildAccountRevenue(view: AccountView): Revenue {
  const fixed = view.facts.wonDeals.flatMap((deal) => deal ?? []);
  const parts = Map.groupBy(fixed.flatMap(partsOf), ({ payee }) => payee);
  const rows = [...parts].map(([payee, of]) => ({ payee, row: describeRow(payee, of, view) }));
  return {
    state: stateText(view, fixed.length),
    rows: rows
      .toSorted((a, b) => Number(a.payee === companyKey) - Number(b.payee === companyKey))
      .map(({ row }) => row),
  };
}

function partsOf(deal: FixedAttribution): readonly Part[] {
  const { shares, company } = finalAttribution(deal);
  const all: readonly Part[] = [
    ...shares.map(({ partnerId, ...part }) => ({ payee: partnerId, ...part })),
    { payee: companyKey, ...company },
  ];
  return all.filter(({ share }) => share > 0);
}

function describeRow(
  payee: PayeeKey,
  parts: readonly Part[],
  view: AccountView,
): Revenue['rows'][number] {
  const entries = parts.flatMap(({ credit }) =>
    credit === null ? [] : [{ payee, money: credit }],
  );
  const amounts = sumEntries(entries).map(({ money }) => ({
    amount: money,
    text: exactMoney(money, view.format.locale),
  }));
  return {
    partner: payee === companyKey ? 'Our own team' : nameOfPartner(view, payee),
    deals: countWon(parts.length),
    ...(view.sight.money ? { amounts } : {}),
  };
}

function stateText({ facts }: AccountView, fixed: number): string {
  const { wonDeals, wonDealCount } = facts;
  if (wonDealCount === 0) return 'No deal was won here yet.';
  if (wonDealCount > wonDeals.length) return `From the newest ${wonDeals.length} deals won.`;
  const open = wonDealCount - fixed;
  if (open > 0) return `${count(open, 'won deal is', 'won deals are')} not shared yet.`;
  const whose = wonDealCount === 1 ? 'its' : 'their';
  return `From ${countWon(wonDealCount)}, as ${whose} parts were fixed.`;
}
