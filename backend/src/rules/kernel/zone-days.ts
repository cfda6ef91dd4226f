import { Temporal } from 'temporal-polyfill';
import { millisecondsPerDay } from './instant.ts';

/** The local days of one time zone as epoch milliseconds. Each day is computed once and kept, so deciding never parses a zone. */
export interface ZoneDays {
  readonly timeZone: string;
  /** Number of the local day (0 is 1970-01-01) that holds this moment. */
  readonly dayOf: (milliseconds: number) => number;
  /** First moment of a local day; 01:00 where a clock change skips midnight. */
  readonly startOf: (day: number) => number;
  /** A wall-clock time on a local day; a skipped time moves forward, a repeated one takes the first. */
  readonly timeOn: (day: number, minuteOfDay: number) => number;
}

/** Throws a RangeError when the time zone is not known. */
export function createZoneDays(timeZone: string): ZoneDays {
  const starts = new Map<number, number>();
  const startOf = (day: number): number => {
    const known = starts.get(day);
    if (known !== undefined) return known;
    const start = plainDate(day).toZonedDateTime(timeZone).epochMilliseconds;
    starts.set(day, start);
    return start;
  };
  startOf(0);
  const dayOf = (milliseconds: number): number => {
    let day = Math.floor(milliseconds / millisecondsPerDay);
    while (milliseconds < startOf(day)) day -= 1;
    while (milliseconds >= startOf(day + 1)) day += 1;
    return day;
  };
  const timeOn = (day: number, minuteOfDay: number): number => {
    const plainTime = { hour: Math.floor(minuteOfDay / 60), minute: minuteOfDay % 60 };
    return plainDate(day).toZonedDateTime({ timeZone, plainTime }).epochMilliseconds;
  };
  return { timeZone, dayOf, startOf, timeOn };
}

const EPOCH = new Temporal.PlainDate(1970, 1, 1);

function plainDate(day: number): Temporal.PlainDate {
  return EPOCH.add({ days: day });
}
