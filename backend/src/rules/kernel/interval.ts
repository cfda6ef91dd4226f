import type { Instant, Interval } from '@alongside/shared/vocabulary/values';
import { compareInstants } from './instant.ts';

/** True from the start on and before the end: [startsAt, endsAt). */
export function contains(interval: Interval, instant: Instant): boolean {
  return (
    compareInstants(interval.startsAt, instant) <= 0 &&
    compareInstants(instant, interval.endsAt) < 0
  );
}

/** True when both share at least one instant; touching ends share none. */
export function overlaps(a: Interval, b: Interval): boolean {
  return intersection(a, b) !== undefined;
}

/** What both have in common, or undefined when that is nothing. */
export function intersection(a: Interval, b: Interval): Interval | undefined {
  const startsAt = compareInstants(a.startsAt, b.startsAt) >= 0 ? a.startsAt : b.startsAt;
  const endsAt = compareInstants(a.endsAt, b.endsAt) <= 0 ? a.endsAt : b.endsAt;
  return compareInstants(startsAt, endsAt) < 0 ? { startsAt, endsAt } : undefined;
}
