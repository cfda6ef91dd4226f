import { expect, test } from 'vitest';
import { type DateOrder, learnDateOrder } from './date-order.ts';
import { readDate } from './read-date.ts';
import { readMoment } from './read-moment.ts';

const days: readonly [string, DateOrder, string | undefined][] = [
  ['2026-10-31', 'unknown', '2026-10-31'],
  ['2026/10/31', 'unknown', '2026-10-31'],
  ['2026.1.5', 'unknown', '2026-01-05'],
  ['31.10.2026', 'unknown', '2026-10-31'],
  ['1. 2. 2026', 'month_first', '2026-02-01'],
  ['31/10/2026', 'day_first', '2026-10-31'],
  ['10/31/2026', 'month_first', '2026-10-31'],
  ['3-4-2026', 'day_first', '2026-04-03'],
  ['03/04/2026', 'month_first', '2026-03-04'],
  ['04/04/2026', 'unknown', '2026-04-04'],
  ['29.02.2028', 'unknown', '2028-02-29'],
  ['03/04/2026', 'unknown', undefined],
  ['03/04/2026', 'mixed', undefined],
  ['31/10/2026', 'month_first', undefined],
  ['29.02.2027', 'unknown', undefined],
  ['31.04.2026', 'unknown', undefined],
  ['00.01.2026', 'unknown', undefined],
  ['1.1.26', 'unknown', undefined],
  ['2026-10', 'unknown', undefined],
  ['1899-12-31', 'unknown', undefined],
  ['tomorrow', 'unknown', undefined],
];

test.each(days)('reads the day %s where the column shows %s as %s', (text, order, day) => {
  const read = readDate(text, order);
  expect('value' in read ? read.value : undefined).toBe(day);
  if (!('value' in read)) expect(read.remedy).toContain('2026-10-31');
});

const columns: readonly [readonly string[], DateOrder][] = [
  [['03/04/2026', '13/04/2026'], 'day_first'],
  [['03/04/2026', '04/13/2026'], 'month_first'],
  [['13/04/2026', '04/13/2026', '13/04/2026'], 'mixed'],
  [['03/04/2026', '2026-10-31', '31.10.2026', ''], 'unknown'],
  [['13-04-2026 14:30'], 'day_first'],
  [['31/31/2026'], 'unknown'],
];

test.each(columns)('a column of %j is %s', (texts, order) => {
  expect(texts.reduce(learnDateOrder, 'unknown' as DateOrder)).toBe(order);
});

const moments: readonly [string, string | undefined][] = [
  ['2026-10-31', '2026-10-31T12:00:00.000Z'],
  ['31.10.2026', '2026-10-31T12:00:00.000Z'],
  ['1. 2. 2026', '2026-02-01T12:00:00.000Z'],
  ['31.10.2026 9:05', '2026-10-31T09:05:00.000Z'],
  ['2026-10-31T23:30:15.123Z', '2026-10-31T23:30:15.000Z'],
  ['2026-10-31T23:30:00-02:00', '2026-11-01T01:30:00.000Z'],
  ['2026-10-31 01:30 +0200', '2026-10-30T23:30:00.000Z'],
  ['31/12/2026 11:59 PM', '2026-12-31T23:59:00.000Z'],
  ['31/12/2026 12:10 am', '2026-12-31T00:10:00.000Z'],
  ['2026-10-31 25:00', undefined],
  ['2026-10-31 13:00 pm', undefined],
  ['2026-10-31 noon', undefined],
];

test.each(moments)('reads the moment %s as %s', (text, moment) => {
  const read = readMoment(text, 'day_first');
  expect('value' in read ? read.value : undefined).toBe(moment);
});
