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
  const found = Map.groupBy(things, (thing) => monthAt(zone, moment(thing)));
  return monthsBetween(from.slice(0, 7), to.slice(0, 7)).map((month) => ({
    month,
    of: found.get(month) ?? [],
  }));
}

function monthAt(zone: ZoneDays, at: Instant): string {
  return fromDayNumber(dayNumberAt(zone, at)).slice(0, 7);
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
