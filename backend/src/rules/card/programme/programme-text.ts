import type { Money } from '@alongside/shared/vocabulary/values';
import type { DealTotal } from '../../analytics/deal-metrics.ts';
import { type Share, sharePoints } from '../../analytics/share.ts';
import { millisecondsPerHour, toMilliseconds } from '../../kernel/instant.ts';
import { count } from '../account/build-account-partners.ts';
import { dateFormat, numberFormat } from '../format-cache.ts';
import { wholeMoney } from '../format-money.ts';

/** Where there is nothing to count. */
const NOTHING = '–';

/** Figures as one reader writes them. */
export interface ProgrammeText {
  number(value: number): string;
  /** "62%", or a dash of nothing. */
  percent(share: Share): string;
  /** "62% of 8", so that a share of few is not taken for more. */
  percentOf(share: Share): string;
  /** "€120,000 · $40,000": each currency by itself. */
  money(amounts: readonly Money[]): string;
  /** "€120,000 in 3 deals". */
  total(total: DealTotal): string;
  /** "6.5 h" of working time. */
  hours(milliseconds: number | null): string;
  days(days: number | null): string;
  /** "Nov 2026" of `2026-11`. */
  month(month: string): string;
}

export function createProgrammeText(locale: string): ProgrammeText {
  const number = (value: number) => numberFormat(locale, {}).format(value);
  const percent = (share: Share) => {
    const points = sharePoints(share);
    const format = numberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    return points === null ? NOTHING : format.format(points / 10_000);
  };
  const money = (amounts: readonly Money[]) =>
    amounts.map((amount) => wholeMoney(amount, locale)).join(' · ') || NOTHING;
  const tenths = numberFormat(locale, { maximumFractionDigits: 1 });
  return {
    number,
    percent,
    percentOf: (share) => (share.of === 0 ? NOTHING : `${percent(share)} of ${number(share.of)}`),
    money,
    total: ({ deals, amounts }) =>
      deals === 0 ? NOTHING : `${money(amounts)} in ${count(deals, 'deal', 'deals')}`,
    hours: (time) => (time === null ? NOTHING : `${tenths.format(time / millisecondsPerHour)} h`),
    days: (days) => (days === null ? NOTHING : count(days, 'day', 'days')),
    month: (month) => dateFormat('month', locale, 'UTC').format(toMilliseconds(`${month}-01`)),
  };
}
