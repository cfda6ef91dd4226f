import type { Instant } from '@alongside/shared/vocabulary/values';
import { Temporal } from 'temporal-polyfill';

const millisecondsPerDay = 86_400_000;
const instantLength = 24;
const dayLength = 10;
/** 1970-01-01 as counted in years that begin in March. */
const firstDay = 719_469;
const zero = 48;
const dateTexts = new Map<number, string>();

/**
 * Reads `2026-10-10T12:00:00.000Z` and `2026-10-10` digit by digit, which is several times faster
 * than Date.parse; every other spelling, and days that not every month has, go to Date.parse. NaN
 * when it is no instant.
 */
export function readInstant(text: Instant): number {
  const isInstant = text.length === instantLength;
  if (!isInstant && text.length !== dayLength) return Date.parse(text);
  const day = readDay(text);
  const time = isInstant ? readTime(text) : 0;
  return Number.isNaN(day + time) ? Date.parse(text) : day * millisecondsPerDay + time;
}

function readDay(text: string): number {
  if (text[4] !== '-' || text[7] !== '-') return Number.NaN;
  const year = number(text, 0, 4);
  const month = number(text, 5, 2);
  const day = number(text, 8, 2);
  const usual = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
  return usual ? dayNumber(year, month, day) : Number.NaN;
}

function readTime(text: string): number {
  const spelled =
    text[10] === 'T' &&
    text[13] === ':' &&
    text[16] === ':' &&
    text[19] === '.' &&
    text[23] === 'Z';
  if (!spelled) return Number.NaN;
  const hour = number(text, 11, 2);
  const minute = number(text, 14, 2);
  const second = number(text, 17, 2);
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return Number.NaN;
  return ((hour * 60 + minute) * 60 + second) * 1000 + number(text, 20, 3);
}

/** Days since 1970-01-01, counted in years that begin in March, so that a leap day ends its year. */
function dayNumber(year: number, month: number, day: number): number {
  const years = month > 2 ? year : year - 1;
  const months = month > 2 ? month - 3 : month + 9;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays + Math.floor((months * 153 + 2) / 5) + day - firstDay;
}

/** Writes milliseconds as `2026-10-10T12:00:00.000Z`; the text of each day is made once. */
export function writeInstant(milliseconds: number): Instant {
  const day = Math.floor(milliseconds / millisecondsPerDay);
  const rest = milliseconds - day * millisecondsPerDay;
  const second = Math.floor(rest / 1000);
  const minute = Math.floor(second / 60);
  const time = `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}:${pad(second % 60)}`;
  return `${dateText(day)}T${time}.${String(rest % 1000).padStart(3, '0')}Z`;
}

function dateText(day: number): string {
  const known = dateTexts.get(day);
  if (known !== undefined) return known;
  const start = Temporal.Instant.fromEpochMilliseconds(day * millisecondsPerDay);
  const text = start.toZonedDateTimeISO('UTC').toPlainDate().toString();
  dateTexts.set(day, text);
  return text;
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** NaN when one of the characters is no digit, so that no comparison holds. */
function number(text: string, start: number, length: number): number {
  let value = 0;
  for (let index = start; index < start + length; index += 1) {
    const digit = text.charCodeAt(index) - zero;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}
