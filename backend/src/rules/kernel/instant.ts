import type { Instant, LocalDate } from '@alongside/shared/vocabulary/values';
import { readInstant, writeInstant } from './instant-text.ts';

export const millisecondsPerHour = 3_600_000;
export const millisecondsPerDay = 86_400_000;

/** Milliseconds since 1970-01-01T00:00Z. Throws when the text is no instant, so that no rule goes on with NaN. */
export function toMilliseconds(instant: Instant): number {
  const milliseconds = readInstant(instant);
  if (Number.isNaN(milliseconds)) throw new RangeError(`"${instant}" is not an instant`);
  return milliseconds;
}

/** The one spelling of instants in the engine: UTC with milliseconds, `2026-10-10T12:00:00.000Z`. */
export function fromMilliseconds(milliseconds: number): Instant {
  return writeInstant(milliseconds);
}

/** Negative when `a` is earlier, 0 when both are the same instant, however they are spelled. */
export function compareInstants(a: Instant, b: Instant): number {
  return toMilliseconds(a) - toMilliseconds(b);
}

export function isBefore(a: Instant, b: Instant): boolean {
  return toMilliseconds(a) < toMilliseconds(b);
}

/** Elapsed time, not calendar time: 24 hours per day whatever the clocks do. */
export function addHours(instant: Instant, hours: number): Instant {
  return fromMilliseconds(toMilliseconds(instant) + hours * millisecondsPerHour);
}

/** Whole elapsed days between two instants, rounded down; negative when `to` is earlier. */
export function elapsedDays(from: Instant, to: Instant): number {
  return Math.floor((toMilliseconds(to) - toMilliseconds(from)) / millisecondsPerDay);
}

/** The day's number: 0 is 1970-01-01. Throws when the text is no day. */
export function toDayNumber(date: LocalDate): number {
  return toMilliseconds(date) / millisecondsPerDay;
}

export function fromDayNumber(day: number): LocalDate {
  return fromMilliseconds(day * millisecondsPerDay).slice(0, 10);
}
