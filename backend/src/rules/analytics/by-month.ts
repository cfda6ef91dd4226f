import type { Instant } from '@alongside/shared/vocabulary/values';
import { fromDayNumber } from '../kernel/instant.ts';
import { dayNumberAt } from '../kernel/local-day.ts';
import type { ZoneDays } from '../kernel/zone-days.ts';
import type { Period } from './period.ts';

/** What belongs to one calendar month, like `2026-11`. */
export interface Month<T> {
  readonly month: string;
  readonly of: readonly T[];
}

/** Things by the month of a moment in the programme's zone, every month of the period, oldest first. */
export function byMonth<T>(
  things: readonly T[],
  moment: (thing: T) => Instant,
  { from, to }: Period,
  zone: ZoneDays,
): readonly Month<T>[] {
  const monthOf = createMonthOf(zone);
  const found = Map.groupBy(things, (thing) => monthOf(moment(thing)));
  return monthsBetween(from.slice(0, 7), to.slice(0, 7)).map((month) => ({
    month,
    of: found.get(month) ?? [],
  }));
}

/** Days are few and things are many: each day's month is written once. */
function createMonthOf(zone: ZoneDays): (at: Instant) => string {
  const months = new Map<number, string>();
  return (at) => {
    const day = dayNumberAt(zone, at);
    const known = months.get(day);
    if (known !== undefined) return known;
    const month = fromDayNumber(day).slice(0, 7);
    months.set(day, month);
    return month;
  };
}

function monthsBetween(first: string, last: string): readonly string[] {
  const [from, to] = [monthNumber(first), monthNumber(last)];
  return Array.from({ length: to - from + 1 }, (_, index) => monthText(from + index));
}

function monthNumber(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return year * 12 + number - 1;
}

function monthText(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}
