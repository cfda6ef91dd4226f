import type { Instant, LocalDate } from '@alongside/shared/vocabulary/values';
import type { Random } from './random.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
const WORK_STARTS = 8 * 60;
const WORK_MINUTES = 8 * 60;

/** Dates around the day of loading, never in the future unless asked for. */
export interface SampleDays {
  /** A time of a working day so many days ago; today's are some minutes to hours old. */
  ago(days: number): Instant;
  /** So many days later at another time of the day, but before now. */
  after(instant: Instant, days: number): Instant;
  /** A calendar day; negative is in the past. */
  day(days: number): LocalDate;
  dayBefore(instant: Instant, days: number): LocalDate;
}

export function createDays(now: Instant, random: Random): SampleDays {
  const base = Date.parse(now);
  const toText = (milliseconds: number): Instant => new Date(milliseconds).toISOString();
  const atWork = (milliseconds: number): Instant => {
    const minutes = WORK_STARTS + random.between(0, WORK_MINUTES);
    // Drawn even when it is not used: what comes after must not depend on the hour of loading.
    const age = random.between(10, 200) * MINUTE;
    const time = Math.floor(milliseconds / DAY) * DAY + minutes * MINUTE;
    return toText(time < base ? time : base - age);
  };
  const toDay = (milliseconds: number): LocalDate => toText(milliseconds).slice(0, 10);
  return {
    ago: (days) => atWork(base - days * DAY),
    after: (instant, days) => atWork(Date.parse(instant) + days * DAY),
    day: (days) => toDay(base + days * DAY),
    dayBefore: (instant, days) => toDay(Date.parse(instant) - days * DAY),
  };
}
