import type { Instant, LocalDate } from '@alongside/shared/vocabulary/values';
import { toDayNumber } from '../../kernel/instant.ts';
import { localDateAt } from '../../kernel/local-day.ts';
import type { ZoneDays } from '../../kernel/zone-days.ts';
import type { ExchangeRate } from './convert-money.ts';

/** Banks and markets rest: the last rate before a close may be this many days old. */
const MOST_DAYS_OLD = 7;

/** What is known about currencies when a deal's amount is to be told in the company's. */
export interface CurrencyFacts {
  readonly companyCurrency: string;
  /** In any order; those of other currencies and days may be among them. */
  readonly rates: readonly ExchangeRate[];
}

export type FixedRate =
  /** The deal is in the company's own currency. */
  | { readonly kind: 'same_currency'; readonly currency: string }
  | { readonly kind: 'fixed'; readonly rate: ExchangeRate }
  /** The deal is open, or nobody told a rate: no converted total is shown (architecture 5). */
  | { readonly kind: 'not_fixed'; readonly because: 'open' | 'no_rate' };

/** The rate of the day a deal closed (`fx: close_date`), in the policy's zone; the last one within a week before counts as its. */
export function fixRate(
  currency: string,
  closedAt: Instant | null,
  { companyCurrency, rates }: CurrencyFacts,
  zone: ZoneDays,
): FixedRate {
  if (currency === companyCurrency) return { kind: 'same_currency', currency };
  if (closedAt === null) return { kind: 'not_fixed', because: 'open' };
  const day = localDateAt(zone, closedAt);
  const fitting = rates
    .filter(({ from, to }) => from === currency && to === companyCurrency)
    .filter(({ date }) => isWithin(date, day))
    .toSorted(byDateThenSource);
  const rate = fitting[0];
  return rate === undefined ? { kind: 'not_fixed', because: 'no_rate' } : { kind: 'fixed', rate };
}

function isWithin(date: LocalDate, day: LocalDate): boolean {
  const age = toDayNumber(day) - toDayNumber(date);
  return age >= 0 && age <= MOST_DAYS_OLD;
}

/** The latest first; of one day the first source by name, so that the order of the input decides nothing. */
function byDateThenSource(a: ExchangeRate, b: ExchangeRate): number {
  if (a.date !== b.date) return a.date > b.date ? -1 : 1;
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return a.rate < b.rate ? -1 : 1;
}
