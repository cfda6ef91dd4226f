import { expect, test } from 'vitest';
import { createZoneDays } from '../kernel/zone-days.ts';
import { createFormat } from './format.ts';
import { exactMoney, percentText, wholeMoney } from './format-money.ts';
import { spanText } from './relative-time.ts';
import { endedText, summaryText } from './summary-text.ts';

const berlin = createZoneDays('Europe/Berlin');
const auckland = createZoneDays('Pacific/Auckland');
const now = '2026-11-22T12:00:00.000Z';

test.each([
  ['Europe/Berlin', berlin, '2027-01-08T23:00:00.000Z', '8 Jan 2027 (47 days)'],
  ['Europe/Berlin in summer', berlin, '2027-07-08T22:00:00.000Z', '8 Jul 2027 (228 days)'],
  ['Pacific/Auckland', auckland, '2027-01-08T11:00:00.000Z', '8 Jan 2027 (46 days)'],
  ['the last day', berlin, '2026-11-22T23:00:00.000Z', '22 Nov 2026 (last day)'],
  ['one day', berlin, '2026-11-23T23:00:00.000Z', '23 Nov 2026 (1 day)'],
  ['ended', berlin, '2026-11-03T23:00:00.000Z', '3 Nov 2026 (19 days ago)'],
])(
  'the end of a right is its last day in the zone of the rules: %s',
  (_title, zone, endsAt, text) => {
    const format = createFormat({ locale: 'en-GB', timeZone: 'America/New_York' }, zone, now);
    expect(format.rightEnd(endsAt).text).toBe(text);
  },
);

test.each([
  [{}, 'Nov 24, 2026', '10:00'],
  [{ locale: 'en-GB', timeZone: 'America/New_York' }, '24 Nov 2026', '04:00'],
  [{ locale: 'de-DE' }, '24. Nov. 2026', '10:00'],
  [{ locale: 'not a tag', timeZone: 'Not/AZone' }, 'Nov 24, 2026', '10:00'],
  [{ locale: '', timeZone: '' }, 'Nov 24, 2026', '10:00'],
])('dates follow the reader or fall back: %o', (reader, day, clock) => {
  const format = createFormat(reader, berlin, now);
  expect(format.date('2026-11-24T09:00:00.000Z')).toBe(day);
  expect(format.time('2026-11-24T09:00:00.000Z')).toBe(`${day}, ${clock}`);
  expect(format.date('2026-11-24')).toBe(day);
});

test('a due time near now is a weekday, a far one a date', () => {
  const format = createFormat({ locale: 'en-GB' }, berlin, now);
  expect(format.due('2026-11-24T13:00:00.000Z')).toBe('Tue 14:00');
  expect(format.due('2026-12-24T13:00:00.000Z')).toBe('24 Dec 14:00');
  expect(format.moment('2026-11-24T13:00:00.000Z').text).toBe('24 Nov 2026 (in 2 days)');
});

test('many odd readers neither throw nor change what a plain one reads', () => {
  for (let index = 0; index < 500; index += 1) {
    createFormat({ locale: `en-x-a${index}`, timeZone: 'Europe/Paris' }, berlin, now).date(now);
  }
  expect(createFormat({}, berlin, now).date(now)).toBe('Nov 22, 2026');
});

test.each([
  [12_000_000, 'EUR', 'en-GB', '€120,000', '€120,000.00'],
  [12_000_050, 'EUR', 'de-DE', '120.001\u00a0€', '120.000,50\u00a0€'],
  [-10, 'EUR', 'en-US', '-€0', '-€0.10'],
  [1_000, 'JPY', 'en-US', '¥1,000', '¥1,000'],
  [100_001, 'KWD', 'en-US', 'KWD\u00a0100', 'KWD\u00a0100.001'],
  [9_007_199_254_740_991, 'USD', 'en-US', '$90,071,992,547,410', '$90,071,992,547,409.91'],
])('%d minor units of %s in %s', (amountMinor, currency, locale, whole, exact) => {
  expect(wholeMoney({ amountMinor, currency }, locale)).toBe(whole);
  expect(exactMoney({ amountMinor, currency }, locale)).toBe(exact);
});

test('percentages show two decimals at most', () => {
  expect([10_000, 3_334, 5].map((share) => percentText(share, 'en-US'))).toEqual([
    '100%',
    '33.34%',
    '0.05%',
  ]);
});

test.each([
  [30_000, '1 min'],
  [59 * 60_000, '59 min'],
  [6 * 3_600_000, '6 h'],
  [47 * 3_600_000, '47 h'],
  [48 * 3_600_000, '2 days'],
])('%d milliseconds are %s', (milliseconds, text) => {
  expect(spanText(milliseconds)).toBe(text);
});

test("the CRM's summary says what the card says, with absolute dates", () => {
  const facts = { partnerName: 'Northwind', role: 'sourced', otherwise: null } as const;
  const end = '2027-01-08T23:00:00.000Z';
  expect(summaryText({ ...facts, protectedUntil: end }, berlin)).toBe(
    'Northwind · sourced · protected until 8 Jan 2027',
  );
  const otherwise = endedText('2026-11-03T23:00:00.000Z', berlin);
  expect(summaryText({ ...facts, role: null, protectedUntil: null, otherwise }, berlin)).toBe(
    'Northwind · protection ended 3 Nov 2026',
  );
});
