import type { Interval } from '@alongside/shared/vocabulary/values';
import { parseInstant } from './column-types.ts';

/** Half-open range of the tenant's own numbers (product lines, territories); null is unbounded. */
export interface NumberRange {
  readonly from: number | null;
  readonly to: number | null;
}

const RANGE = /^[[(]"?([^",]*)"?,"?([^",]*)"?\)$/;

/** `["2026-10-10 12:00:00+00","2027-01-08 23:00:00+00")` -> an interval. */
export function parseInterval(text: string): Interval {
  const [from, to] = splitRange(text);
  return { startsAt: parseInstant(from), endsAt: parseInstant(to) };
}

/** Text that PostgreSQL reads as tstzrange. */
export function formatInterval(interval: Interval): string {
  return `["${interval.startsAt}","${interval.endsAt}")`;
}

/** `[3,4)` -> 3 to 4; `(,)` -> everything. */
export function parseNumberRange(text: string): NumberRange {
  const [from, to] = splitRange(text);
  return { from: from === '' ? null : Number(from), to: to === '' ? null : Number(to) };
}

/** Text that PostgreSQL reads as int4range. */
export function formatNumberRange(range: NumberRange): string {
  return `[${range.from ?? ''},${range.to ?? ''})`;
}

function splitRange(text: string): [from: string, to: string] {
  const [, from, to] = RANGE.exec(text) ?? [];
  if (from === undefined || to === undefined) {
    throw new RangeError(`The database holds no half-open range but "${text}".`);
  }
  return [from, to];
}
