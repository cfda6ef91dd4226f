import type { Instant, LocalDate } from '@alongside/shared/vocabulary/values';
import { fromDayNumber, fromMilliseconds, toDayNumber, toMilliseconds } from './instant.ts';
import type { ZoneDays } from './zone-days.ts';

/** Number of the local day that holds an instant. */
export function dayNumberAt(zone: ZoneDays, instant: Instant): number {
  return zone.dayOf(toMilliseconds(instant));
}

export function localDateAt(zone: ZoneDays, instant: Instant): LocalDate {
  return fromDayNumber(dayNumberAt(zone, instant));
}

/** Exclusive end of a local day: the first instant of the day after it. */
export function endOfLocalDay(zone: ZoneDays, date: LocalDate): Instant {
  return fromMilliseconds(zone.startOf(toDayNumber(date) + 1));
}

/**
 * Exclusive end of the local day that lies `days` after the day of `from`. A promise of days so lasts
 * at least that long, whatever the clocks do in between (domain 3.3).
 */
export function endOfDayAfter(zone: ZoneDays, from: Instant, days: number): Instant {
  return fromMilliseconds(zone.startOf(dayNumberAt(zone, from) + days + 1));
}

/** Moves a local midnight by whole local days; it stays a local midnight. */
export function addLocalDays(zone: ZoneDays, midnight: Instant, days: number): Instant {
  return fromMilliseconds(zone.startOf(dayNumberAt(zone, midnight) + days));
}
