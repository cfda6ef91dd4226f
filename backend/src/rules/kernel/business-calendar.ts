import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { fromMilliseconds, millisecondsPerHour, toDayNumber, toMilliseconds } from './instant.ts';
import { createZoneDays, type ZoneDays } from './zone-days.ts';

/** Opening and closing of one working day, in epoch milliseconds. */
interface OpenHours {
  readonly opens: number;
  readonly closes: number;
}

/** Working time of one organisation (domain 3.6): its zone, days, hours and holidays, computed once per day and kept. */
export interface BusinessCalendar {
  readonly zone: ZoneDays;
  /** Undefined on weekends and holidays. */
  readonly hoursOn: (day: number) => OpenHours | undefined;
}

/** Throws a RangeError when the time zone is not known; the document is validated before. */
export function createBusinessCalendar(spec: PolicyDocument['calendar']): BusinessCalendar {
  const zone = createZoneDays(spec.timeZone);
  const holidays = new Set(spec.holidays.map(toDayNumber));
  const workingDays = new Set(spec.workingDays);
  const opensAt = minuteOfDay(spec.opensAt);
  const closesAt = minuteOfDay(spec.closesAt);
  const known = new Map<number, OpenHours | undefined>();
  const hoursOn = (day: number): OpenHours | undefined => {
    if (known.has(day)) return known.get(day);
    const works = workingDays.has(isoWeekday(day)) && !holidays.has(day);
    const hours = works
      ? { opens: zone.timeOn(day, opensAt), closes: zone.timeOn(day, closesAt) }
      : undefined;
    known.set(day, hours);
    return hours;
  };
  return { zone, hoursOn };
}

/**
 * When a promise given at `start` is due: `48h` elapsed hours, `4bh` hours of opening, `2bd` the same
 * time of day two working days later. A start outside opening hours counts from the next opening,
 * and `2bd` then ends when the second working day closes.
 */
export function dueAfter(calendar: BusinessCalendar, start: Instant, duration: string): Instant {
  const { count, unit } = parseDuration(duration);
  const from = toMilliseconds(start);
  if (unit === 'h') return fromMilliseconds(from + count * millisecondsPerHour);
  const due =
    unit === 'bh'
      ? addBusinessMilliseconds(calendar, from, count * millisecondsPerHour)
      : addBusinessDays(calendar, from, count);
  return fromMilliseconds(due);
}

/** Opening time between two moments in milliseconds; 0 when `to` is not later. */
export function businessMilliseconds(calendar: BusinessCalendar, from: number, to: number): number {
  let total = 0;
  const last = calendar.zone.dayOf(to);
  for (let day = calendar.zone.dayOf(from); day <= last; day += 1) {
    const hours = calendar.hoursOn(day);
    if (hours === undefined) continue;
    total += Math.max(0, Math.min(to, hours.closes) - Math.max(from, hours.opens));
  }
  return total;
}

/** The moment after which `milliseconds` of opening time have passed since `from`. */
export function addBusinessMilliseconds(
  calendar: BusinessCalendar,
  from: number,
  milliseconds: number,
): number {
  let left = milliseconds;
  for (let day = calendar.zone.dayOf(from); ; day += 1) {
    const hours = calendar.hoursOn(day);
    if (hours === undefined) continue;
    const begins = Math.max(from, hours.opens);
    const available = Math.max(0, hours.closes - begins);
    if (available > 0 && left <= available) return begins + left;
    left -= available;
  }
}

function addBusinessDays(calendar: BusinessCalendar, from: number, count: number): number {
  const today = calendar.zone.dayOf(from);
  const hours = calendar.hoursOn(today);
  const startsInside = hours !== undefined && from >= hours.opens && from < hours.closes;
  const startsBefore = hours !== undefined && from < hours.opens;
  let left = startsBefore ? count - 1 : count;
  let day = today;
  while (left > 0) {
    day += 1;
    if (calendar.hoursOn(day) !== undefined) left -= 1;
  }
  const target = calendar.hoursOn(day);
  if (target === undefined) throw new RangeError('a promise of no working days has no due time');
  if (!startsInside) return target.closes;
  return Math.min(target.opens + (from - hours.opens), target.closes);
}

/** True for a promise in hours by the wall clock, like `48h`, which runs at night too (G5). */
export function isElapsedTime(duration: string | undefined): boolean {
  return duration !== undefined && parseDuration(duration).unit === 'h';
}

interface Duration {
  readonly count: number;
  readonly unit: 'bd' | 'bh' | 'h';
}

const parsed = new Map<string, Duration>();

/** Durations come from validated policies and are few: each spelling is read once. */
function parseDuration(duration: string): Duration {
  const known = parsed.get(duration);
  if (known !== undefined) return known;
  const match = /^([1-9]\d{0,3})(bd|bh|h)$/.exec(duration);
  if (match === null) throw new RangeError(`"${duration}" is not like 2bd, 4bh or 48h`);
  const result = { count: Number(match[1]), unit: match[2] as Duration['unit'] };
  parsed.set(duration, result);
  return result;
}

/** 1 is Monday; day 0, 1970-01-01, was a Thursday. */
function isoWeekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

function minuteOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
