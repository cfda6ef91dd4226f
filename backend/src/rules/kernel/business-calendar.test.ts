import fc from 'fast-check';
import { expect, test } from 'vitest';
import { businessMilliseconds, createBusinessCalendar, dueAfter } from './business-calendar.ts';
import { dueAfterPause, elapsedShare } from './clock-share.ts';

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
  ['nothing at the start', '2026-10-12T07:00:00.000Z', [], 0],
  ['half at half time', '2026-10-13T07:00:00.000Z', [], 5000],
  ['everything at the due time', '2026-10-13T15:00:00.000Z', [], 10_000],
  ['a night is no time', '2026-10-13T02:00:00.000Z', [], 5000],
  [
    'an open pause stands still',
    '2026-10-13T07:00:00.000Z',
    [{ from: '2026-10-12T11:00:00.000Z', to: null }],
    2500,
  ],
  [
    'a pause that ended is taken out',
    '2026-10-13T07:00:00.000Z',
    [{ from: '2026-10-12T07:00:00.000Z', to: '2026-10-12T11:00:00.000Z' }],
    3333,
  ],
])('the elapsed share: %s', (_title, now, pauses, share) => {
  const clock = {
    startedAt: '2026-10-12T07:00:00.000Z',
    dueAt: '2026-10-13T15:00:00.000Z',
    pauses,
  };
  expect(elapsedShare(berlin, clock, now)).toBe(share);
});

test('a pause gives back exactly the opening time that was left', () => {
  fc.assert(
    fc.property(anyNow, anyNow, (a, b) => {
      const [pausedAt, resumedAt] = a <= b ? [a, b] : [b, a];
      const due = dueAfter(berlin, pausedAt, '2bd');
      const moved = dueAfterPause(berlin, due, pausedAt, resumedAt);
      const left = (from: string, to: string) =>
        businessMilliseconds(berlin, Date.parse(from), Date.parse(to));
      expect(left(resumedAt, moved)).toBe(left(pausedAt, due));
    }),
  );
});

test('what is no duration is not read as one', () => {
  for (const duration of ['', '0bd', '2d', '-1h', '1.5h']) {
    expect(() => dueAfter(berlin, '2026-10-12T07:00:00.000Z', duration)).toThrow(RangeError);
  }
});
