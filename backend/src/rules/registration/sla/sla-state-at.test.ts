import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  businessMilliseconds,
  createBusinessCalendar,
  dueAfter,
} from '../../kernel/business-calendar.ts';
import { dueAfterPause } from '../../kernel/clock-share.ts';
import { slaStateAt } from './sla-state-at.ts';

const spec = {
  workingDays: [1, 2, 3, 4, 5],
  opensAt: '09:00',
  closesAt: '17:00',
  holidays: ['2026-12-25', '2028-02-29'],
};
const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata'];
const calendars = new Map(
  zones.map((timeZone) => [timeZone, createBusinessCalendar({ ...spec, timeZone })]),
);
const berlin = calendars.get('Europe/Berlin')!;
const anyCalendar = fc.constantFrom(...calendars.values());
const anyMoment = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const anyLength = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.constantFrom('bd', 'bh', 'h'))
  .map(([count, unit]) => `${count}${unit}`);
const later = (at: string, minutes: number) =>
  new Date(Date.parse(at) + minutes * 60_000).toISOString();

test.each([
  ['48 elapsed hours', '48h', '2026-10-11T08:00:00.000Z'],
  ['two business days', '2bd', '2026-10-13T08:00:00.000Z'],
  ['48 business hours, six eight-hour days', '48bh', '2026-10-19T08:00:00.000Z'],
])('"48 hours" as %s is a promise of its own (G5)', (_title, length, dueAt) => {
  expect(dueAfter(berlin, '2026-10-09T08:00:00.000Z', length)).toBe(dueAt);
});

test.each([
  ['runs at first', '2026-10-12T09:00:00.000Z', [], { phase: 'running', used: 1250 }],
  ['warns at 75 %', '2026-10-12T14:00:00.000Z', [], { phase: 'warned', used: 7500 }],
  ['is broken at its end', '2026-10-13T08:00:00.000Z', [], { phase: 'breached', used: 10_000 }],
  [
    'stands still while the partner is asked',
    '2026-10-20T08:00:00.000Z',
    [{ from: '2026-10-12T12:00:00.000Z', to: null }],
    { phase: 'paused', used: 5000, usedWithPauses: 60_000 },
  ],
  [
    'stays broken when the question comes after its end',
    '2026-10-20T08:00:00.000Z',
    [{ from: '2026-10-14T12:00:00.000Z', to: null }],
    { phase: 'breached' },
  ],
])('a promise of a day %s', (_title, now, pauses, expected) => {
  const startedAt = '2026-10-12T08:00:00.000Z';
  const clock = { startedAt, dueAt: dueAfter(berlin, startedAt, '1bd'), pauses, length: '1bd' };
  expect(slaStateAt(berlin, clock, now)).toMatchObject(expected);
});

test('a promise in elapsed hours runs through the night', () => {
  const startedAt = '2026-10-09T15:00:00.000Z';
  const clock = { startedAt, dueAt: '2026-10-11T15:00:00.000Z', pauses: [], length: '48h' };
  expect(slaStateAt(berlin, clock, '2026-10-10T15:00:00.000Z').used).toBe(5000);
});

test('the clock never runs backwards, and never says more than it is', () => {
  fc.assert(
    fc.property(
      anyCalendar,
      anyMoment,
      anyLength,
      fc.nat(60_000),
      fc.nat(60_000),
      (calendar, startedAt, length, a, b) => {
        const clock = {
          startedAt,
          dueAt: dueAfter(calendar, startedAt, length),
          pauses: [],
          length,
        };
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map((minutes) =>
          slaStateAt(calendar, clock, later(startedAt, minutes)),
        );
        expect(first!.used).toBeLessThanOrEqual(second!.used);
        expect(first!.usedWithPauses).toBeLessThanOrEqual(second!.usedWithPauses);
        expect(second!.used).toBeLessThanOrEqual(10_000);
        expect(second!.used === 10_000).toBe(second!.phase === 'breached');
      },
    ),
  );
});

test('a promise of working time never ends in closed hours, on days when clocks change or in February either', () => {
  fc.assert(
    fc.property(anyCalendar, anyMoment, anyLength, (calendar, startedAt, length) => {
      fc.pre(length.endsWith('bd') || length.endsWith('bh'));
      const due = Date.parse(dueAfter(calendar, startedAt, length));
      const hours = calendar.hoursOn(calendar.zone.dayOf(due));
      expect(hours).toBeDefined();
      expect(due).toBeGreaterThanOrEqual(hours!.opens);
      expect(due).toBeLessThanOrEqual(hours!.closes);
    }),
  );
});

test.each(['bh', 'h'])('pausing and going on leaves the same time to answer (%s)', (unit) => {
  fc.assert(
    fc.property(
      anyCalendar,
      anyMoment,
      fc.integer({ min: 1, max: 40 }),
      fc.nat(20_000),
      fc.nat(20_000),
      (calendar, startedAt, count, until, pause) => {
        const length = `${count}${unit}`;
        const dueAt = dueAfter(calendar, startedAt, length);
        const pausedAt = later(startedAt, until);
        fc.pre(pausedAt < dueAt);
        const resumedAt = later(pausedAt, pause);
        const moved = dueAfterPause(calendar, dueAt, pausedAt, resumedAt, length);
        const time = (from: string, to: string) =>
          unit === 'h'
            ? Date.parse(to) - Date.parse(from)
            : businessMilliseconds(calendar, Date.parse(from), Date.parse(to));
        expect(time(startedAt, pausedAt) + time(resumedAt, moved)).toBe(time(startedAt, dueAt));
        expect(moved >= dueAt).toBe(true);
        const pauses = [{ from: pausedAt, to: resumedAt }];
        const clock = { startedAt, dueAt: moved, pauses, length };
        expect(slaStateAt(calendar, clock, moved).phase).toBe('breached');
        expect(slaStateAt(calendar, clock, resumedAt).used).toBe(
          slaStateAt(calendar, { startedAt, dueAt, pauses: [], length }, pausedAt).used,
        );
      },
    ),
  );
});
