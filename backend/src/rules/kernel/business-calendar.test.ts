import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  businessMilliseconds,
  createBusinessCalendar,
  dueAfter,
  isElapsedTime,
} from './business-calendar.ts';

const spec = {
  workingDays: [1, 2, 3, 4, 5],
  opensAt: '09:00',
  closesAt: '17:00',
  holidays: ['2026-12-25'],
};
const berlin = createBusinessCalendar({ ...spec, timeZone: 'Europe/Berlin' });
const anyNow = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const anyDuration = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('bd', 'bh', 'h'))
  .map(([count, unit]) => `${count}${unit}`);
const hour = 3_600_000;

test('hours of opening are exact', () => {
  fc.assert(
    fc.property(anyNow, fc.integer({ min: 1, max: 40 }), (now, hours) => {
      const due = dueAfter(berlin, now, `${hours}bh`);
      expect(businessMilliseconds(berlin, Date.parse(now), Date.parse(due))).toBe(hours * hour);
    }),
  );
});

test('who asks later is never due earlier', () => {
  fc.assert(
    fc.property(anyNow, anyNow, anyDuration, (a, b, duration) => {
      const [first, second] = a <= b ? [a, b] : [b, a];
      expect(dueAfter(berlin, first, duration) <= dueAfter(berlin, second, duration)).toBe(true);
    }),
  );
});

test('a longer promise is never due earlier', () => {
  fc.assert(
    fc.property(
      anyNow,
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom('bd', 'bh', 'h'),
      (now, count, unit) => {
        expect(
          dueAfter(berlin, now, `${count}${unit}`) < dueAfter(berlin, now, `${count + 1}${unit}`),
        ).toBe(true);
      },
    ),
  );
});

test.each([
  ['minutes of opening are kept', '2026-10-12T10:00:00.000Z', '4bh', '2026-10-12T14:00:00.000Z'],
  ['it opens at half past eight', '2026-10-12T03:00:00.000Z', '1bh', '2026-10-12T07:30:00.000Z'],
  ['it closes at a quarter to six', '2026-10-12T20:00:00.000Z', '1bd', '2026-10-13T15:45:00.000Z'],
  ['one that comes before opening', '2026-10-12T03:00:00.000Z', '1bd', '2026-10-12T15:45:00.000Z'],
  ['one that comes as it opens', '2026-10-12T06:30:00.000Z', '1bd', '2026-10-13T06:30:00.000Z'],
  ['one that comes as it closes', '2026-10-12T15:45:00.000Z', '1bd', '2026-10-13T15:45:00.000Z'],
  ['over the weekend', '2026-10-16T10:00:00.000Z', '1bd', '2026-10-19T10:00:00.000Z'],
  ['over a holiday', '2026-12-24T10:00:00.000Z', '1bd', '2026-12-28T10:00:00.000Z'],
  ['from a holiday', '2026-12-25T10:00:00.000Z', '1bd', '2026-12-28T16:45:00.000Z'],
  ['hours by the wall clock', '2026-12-24T10:00:00.000Z', '48h', '2026-12-26T10:00:00.000Z'],
])('due: %s', (_title, start, duration, due) => {
  const calendar = createBusinessCalendar({
    ...spec,
    opensAt: '08:30',
    closesAt: '17:45',
    timeZone: 'Europe/Berlin',
  });
  expect(dueAfter(calendar, start, duration)).toBe(due);
});

test('only hours by the wall clock run at night', () => {
  expect([undefined, '2bd', '4bh', '48h'].map(isElapsedTime)).toEqual([false, false, false, true]);
});

test('between a moment and an earlier one nothing is open', () => {
  fc.assert(
    fc.property(anyNow, anyNow, (a, b) => {
      const [from, to] = a > b ? [a, b] : [b, a];
      expect(businessMilliseconds(berlin, Date.parse(from), Date.parse(to))).toBe(0);
    }),
  );
});

test('what is no duration is not read as one', () => {
  for (const duration of ['', '0bd', '2d', '-1h', '1.5h', '2bd ', 'x2bd', '2bdh', '12345h']) {
    expect(() => dueAfter(berlin, '2026-10-12T07:00:00.000Z', duration)).toThrow(
      `"${duration}" is not like 2bd, 4bh or 48h`,
    );
  }
});
