import type { Instant, LocalDate } from '@alongside/shared/vocabulary/values';
import { readInstant, writeInstant } from './instant-text.ts';

export const millisecondsPerHour = 3_600_000;
export const millisecondsPerDay = 86_400_000;

/** The years 0000 to 9999: what four digits can say. */
const FIRST = -62_167_219_200_000;
const AFTER_LAST = 253_402_300_800_000;

/** An instant outside the years 0000 to 9999, in which nothing can be promised. */
export class InstantOutOfBounds extends RangeError {
  override readonly name = 'InstantOutOfBounds';
}

/**
 * Milliseconds since 1970-01-01T00:00Z. Throws when the text is no instant, so that no rule goes on with NaN.
 *
 * @throws {InstantOutOfBounds} outside the years 0000 to 9999
 */
export function toMilliseconds(instant: Instant): number {
  const milliseconds = readInstant(instant);
  if (Number.isNaN(milliseconds)) throw new RangeError(`"${instant}" is not an instant`);
  return withinBounds(milliseconds);
}

/**
 * The one spelling of instants in the engine: UTC with milliseconds, `2026-10-10T12:00:00.000Z`.
 *
 * @throws {InstantOutOfBounds} outside the years 0000 to 9999
 */
export function fromMilliseconds(milliseconds: number): Instant {
  return writeInstant(withinBounds(milliseconds));
}

function withinBounds(milliseconds: number): number {
  if (milliseconds >= FIRST && milliseconds < AFTER_LAST) return milliseconds;
  throw new InstantOutOfBounds(`${milliseconds} ms since 1970 is not in the years 0000 to 9999`);
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
