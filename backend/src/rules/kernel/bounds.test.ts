import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, intersection, overlaps } from './interval.ts';
import {
  addHours,
  fromDayNumber,
  fromMilliseconds,
  InstantOutOfBounds,
  toDayNumber,
  toMilliseconds,
} from './instant.ts';
import { addLocalDays, endOfDayAfter, endOfLocalDay, localDateAt } from './local-day.ts';
import { createZoneDays } from './zone-days.ts';

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Auckland', 'America/St_Johns'];
const anyZone = fc.constantFrom(...zones).map(createZoneDays);
const lastMoment = Date.parse('9999-12-31T23:59:59.999Z');
const anyMoment = fc.integer({ min: Date.parse('0001-01-03T00:00:00.000Z'), max: lastMoment });
const day = 86_400_000;

test('every instant up to the end of the year 9999 is read and written', () => {
  fc.assert(
    fc.property(anyMoment, (milliseconds) => {
      const text = fromMilliseconds(milliseconds);
      expect(text).toBe(new Date(milliseconds).toISOString());
      expect(toMilliseconds(text)).toBe(milliseconds);
    }),
  );
});

test('the year 10000 and what was before the year 0 are refused by name, however they are reached', () => {
  expect(fromMilliseconds(lastMoment)).toBe('9999-12-31T23:59:59.999Z');
  for (const reach of [
    () => fromMilliseconds(lastMoment + 1),
    () => fromMilliseconds(Date.parse('0000-01-01T00:00:00.000Z') - 1),
    () => fromMilliseconds(Number.NaN),
    () => toMilliseconds('+010000-01-01T00:00:00.000Z'),
    () => addHours('9999-12-31T23:00:00.000Z', 1),
    () => endOfDayAfter(createZoneDays('UTC'), '9999-12-31T10:00:00.000Z', 0),
    () => endOfDayAfter(createZoneDays('Europe/Berlin'), '9990-02-01T10:00:00.000Z', 3650),
  ])
    expect(reach).toThrow(InstantOutOfBounds);
});

test('what lies outside, and what is no instant, is named', () => {
  const first = Date.parse('0000-01-01T00:00:00.000Z');
  expect(fromMilliseconds(first)).toBe('0000-01-01T00:00:00.000Z');
  expect(() => fromMilliseconds(first - 1)).toThrow(
    expect.objectContaining({
      name: 'InstantOutOfBounds',
      message: '-62167219200001 ms since 1970 is not in the years 0000 to 9999',
    }),
  );
  expect(() => toMilliseconds('yesterday')).toThrow('"yesterday" is not an instant');
});

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2028-02-29', 21_243],
])('%s is day %i', (date, number) => {
  expect(toDayNumber(date)).toBe(number);
  expect(fromDayNumber(number)).toBe(date);
});

test('a local day ends where the next begins', () => {
  const berlin = createZoneDays('Europe/Berlin');
  expect(endOfLocalDay(berlin, '2026-10-24')).toBe('2026-10-24T22:00:00.000Z');
  expect(endOfLocalDay(berlin, '2026-10-25')).toBe('2026-10-25T23:00:00.000Z');
  expect(localDateAt(berlin, '2026-10-25T22:59:59.999Z')).toBe('2026-10-25');
  expect(localDateAt(berlin, '2026-10-25T23:00:00.000Z')).toBe('2026-10-26');
});

test('on the last day of the year 9999 days are still counted', () => {
  const zone = createZoneDays('UTC');
  expect(zone.dayOf(lastMoment)).toBe(Math.floor(lastMoment / day));
  expect(endOfDayAfter(zone, '9999-12-30T10:00:00.000Z', 0)).toBe('9999-12-31T00:00:00.000Z');
});

test('a promise of days is a whole number of local days, whatever the clocks and the calendar do', () => {
  fc.assert(
    fc.property(
      anyZone,
      fc.date({ min: new Date('1990-01-01'), max: new Date('2150-01-01'), noInvalidDate: true }),
      fc.nat({ max: 800 }),
      (zone, from, days) => {
        const end = endOfDayAfter(zone, from.toISOString(), days);
        expect(zone.dayOf(Date.parse(end)) - zone.dayOf(from.getTime())).toBe(days + 1);
        expect(addLocalDays(zone, end, -days - 1)).toBe(
          fromMilliseconds(zone.startOf(zone.dayOf(from.getTime()))),
        );
      },
    ),
  );
});

test.each([
  ['a leap day counts', 'UTC', '2028-02-28T10:00:00.000Z', 1, '2028-03-01T00:00:00.000Z'],
  ['there is none in 2100', 'UTC', '2100-02-28T10:00:00.000Z', 1, '2100-03-02T00:00:00.000Z'],
  ['a day of 23 hours', 'Europe/Berlin', '2027-03-27T22:30:00.000Z', 1, '2027-03-28T22:00:00.000Z'],
  ['a day of 25 hours', 'Europe/Berlin', '2026-10-24T21:30:00.000Z', 1, '2026-10-25T23:00:00.000Z'],
])('%s', (_, zone, from, days, end) => {
  expect(endOfDayAfter(createZoneDays(zone), from, days)).toBe(end);
});

const anyInterval = fc
  .tuple(fc.nat({ max: 20 }), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({
    startsAt: fromMilliseconds(start * day),
    endsAt: fromMilliseconds((start + length) * day),
  }));

function lastDayBefore(end: string | undefined): string | null {
  return end === undefined ? null : fromMilliseconds(toMilliseconds(end) - day);
}

test('intervals share exactly the instants that lie in both', () => {
  fc.assert(
    fc.property(anyInterval, anyInterval, (a, b) => {
      const shared = Array.from({ length: 45 }, (_, index) => fromMilliseconds(index * day)).filter(
        (at) => contains(a, at) && contains(b, at),
      );
      expect(overlaps(a, b)).toBe(shared.length > 0);
      expect(overlaps(b, a)).toBe(overlaps(a, b));
      expect(intersection(a, b)?.startsAt).toBe(shared[0]);
      expect(shared.at(-1) ?? null).toBe(lastDayBefore(intersection(a, b)?.endsAt));
    }),
  );
});

test('what begins where another ends shares nothing with it', () => {
  fc.assert(
    fc.property(anyInterval, fc.integer({ min: 1, max: 20 }), (a, length) => {
      const endsAt = fromMilliseconds(toMilliseconds(a.endsAt) + length * day);
      expect(overlaps(a, { startsAt: a.endsAt, endsAt })).toBe(false);
    }),
  );
});
