import type { LocalDate } from '@alongside/shared/vocabulary/values';
import type { DateOrder } from './date-order.ts';
import type { Reading } from './reading.ts';

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/;
const TWO_WAYS = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/;
const REMEDY = 'Write year-month-day, like 2026-10-31.';
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads a calendar day: 2026-10-31, 31.10.2026, and 31/10/2026 or 10/31/2026 as the column shows. */
export function readDate(text: string, order: DateOrder): Reading<LocalDate> {
  const written = text.trim();
  const yearFirst = YEAR_FIRST.exec(written);
  if (yearFirst) return toDay(yearFirst[1], yearFirst[3], yearFirst[4]);
  const dotted = DOTTED.exec(written);
  if (dotted) return toDay(dotted[3], dotted[2], dotted[1]);
  const twoWays = TWO_WAYS.exec(written);
  if (!twoWays) return { problem: 'is not a date', remedy: REMEDY };
  const [, first, , second, year] = twoWays;
  if (first === second || order === 'day_first') return toDay(year, second, first);
  if (order === 'month_first') return toDay(year, first, second);
  return {
    problem:
      order === 'mixed'
        ? 'could be two days: other rows of this column write the day first and the month first'
        : 'could be two days: no row of this column shows whether the day or the month comes first',
    remedy: REMEDY,
  };
}

function toDay(year = '', month = '', day = ''): Reading<LocalDate> {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  const last = m === 2 && leap ? 29 : (DAYS[m - 1] ?? 0);
  if (d < 1 || d > last) return { problem: 'is a day that does not exist', remedy: REMEDY };
  if (y < 1900 || y > 2199) return { problem: 'is not a year from 1900 to 2199', remedy: REMEDY };
  return { value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}
