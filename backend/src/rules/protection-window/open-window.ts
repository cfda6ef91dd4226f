import type { Instant, Interval } from '@alongside/shared/vocabulary/values';
import type { ZoneDays } from '../kernel/zone-days.ts';
import { endOfDayAfter } from '../kernel/local-day.ts';
import { fromMilliseconds, toMilliseconds } from '../kernel/instant.ts';
import type { Knobs } from '../policy/compiled-policy.ts';

/**
 * R19: [startsAt, endsAt). It ends at the start of the local day date(startsAt) + days + 1 in the
 * policy's zone (architecture 5): from 2026-10-10T12:00Z, Europe/Berlin, 90 days until
 * 2027-01-08T23:00Z, shown "until 8 Jan 2027".
 */
export function openWindow(
  knobs: Knobs['window'],
  zone: ZoneDays,
  submittedAt: Instant,
  approvedAt: Instant,
): Interval {
  const startsAt = knobs.start === 'submitted_at' ? submittedAt : approvedAt;
  return {
    startsAt: fromMilliseconds(toMilliseconds(startsAt)),
    endsAt: endOfDayAfter(zone, startsAt, knobs.days),
  };
}
