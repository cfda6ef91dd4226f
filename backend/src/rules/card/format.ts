import type { ReaderPreferences } from '@alongside/shared/vocabulary/reader';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { z } from 'zod';
import type { moment } from '@alongside/shared/vocabulary/moment';
import { toMilliseconds } from '../kernel/instant.ts';
import type { ZoneDays } from '../kernel/zone-days.ts';
import { dateFormat, usableLocale, usableTimeZone } from './format-cache.ts';
import { relativeTime } from './relative-time.ts';

export type Moment = z.input<typeof moment>;

/** Dates as the reader writes them; dates of rights always in the policy's zone (architecture 5). */
export interface Format {
  readonly locale: string;
  readonly timeZone: string;
  /** "8 Jan 2027": the reader's day of an instant, or a calendar day as it stands. */
  date(at: string): string;
  /** "8 Jan 2027, 14:00" in the reader's zone. */
  time(at: Instant): string;
  /** "Tue" within six days, "8 Jan" beyond. */
  day(at: Instant): string;
  /** "Tue 14:00" within six days, "8 Jan 14:00" beyond. */
  due(at: Instant): string;
  /** "8 Jan 2027": the last protected day before an exclusive end. */
  lastDay(endsAt: Instant): string;
  /** "8 Jan 2027 (in 47 days)", with time and zone in the tooltip. */
  moment(at: Instant): Moment;
  /** A right's end: last protected day with the days that are left; time and zone in the tooltip. */
  rightEnd(endsAt: Instant): Moment;
}

/** Formatters for one reader at one moment; an unknown locale or zone falls back and never throws. */
export function createFormat(reader: ReaderPreferences, zone: ZoneDays, now: Instant): Format {
  const locale = usableLocale(reader);
  const timeZone = usableTimeZone(reader, zone.timeZone);
  const today = toMilliseconds(now);
  const date = (at: string) =>
    dateFormat('day', locale, at.length === 10 ? 'UTC' : timeZone).format(toMilliseconds(at));
  const clock = (at: string) => dateFormat('time', locale, timeZone).format(toMilliseconds(at));
  const lastDay = (endsAt: string) =>
    dateFormat('day', locale, zone.timeZone).format(toMilliseconds(endsAt) - 1);
  return {
    locale,
    timeZone,
    date,
    time: (at) => `${date(at)}, ${clock(at)}`,
    day: (at) => nearDay(at, today, locale, timeZone),
    due: (at) => `${nearDay(at, today, locale, timeZone)} ${clock(at)}`,
    lastDay,
    moment: (at) => ({
      at,
      text: `${date(at)} (${relativeTime(toMilliseconds(at), today)})`,
      tooltip: dateFormat('zoned', locale, timeZone).format(toMilliseconds(at)),
    }),
    rightEnd: (endsAt) => ({
      at: endsAt,
      text: `${lastDay(endsAt)} (${daysTo(endsAt, today, zone)})`,
      tooltip: endTooltip(endsAt, locale, zone.timeZone),
    }),
  };
}

/** Days from today to the last protected day, both in the policy's zone; negative afterwards. */
export function daysLeft(endsAt: Instant, now: Instant, zone: ZoneDays): number {
  return zone.dayOf(toMilliseconds(endsAt) - 1) - zone.dayOf(toMilliseconds(now));
}

/** "1 day", "47 days". */
export function countDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

const sixDays = 6 * 86_400_000;

function nearDay(at: Instant, today: number, locale: string, timeZone: string): string {
  const moment = toMilliseconds(at);
  const kind = Math.abs(moment - today) < sixDays ? 'weekday' : 'dayShort';
  return dateFormat(kind, locale, timeZone).format(moment);
}

function daysTo(endsAt: Instant, today: number, zone: ZoneDays): string {
  const days = zone.dayOf(toMilliseconds(endsAt) - 1) - zone.dayOf(today);
  if (days === 0 && toMilliseconds(endsAt) > today) return 'last day';
  return days > 0 ? countDays(days) : relativeTime(toMilliseconds(endsAt), today);
}

function endTooltip(endsAt: Instant, locale: string, timeZone: string): string {
  const text = dateFormat('zoned', locale, timeZone).format(toMilliseconds(endsAt) - 1);
  return `Until ${text} (${timeZone})`;
}
