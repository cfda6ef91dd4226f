import fc from 'fast-check';
import { expect, test } from 'vitest';
import { businessMilliseconds, createBusinessCalendar, dueAfter } from './business-calendar.ts';
import { dueAfterPause, elapsedShare, timeUsed } from './clock-share.ts';

/** Monday 12 October 2026, 9:00 in Berlin, is 7:00 in UTC. */
const berlin = createBusinessCalendar({
  workingDays: [1, 2, 3, 4, 5],
  opensAt: '09:00',
  closesAt: '17:00',
  holidays: [],
  timeZone: 'Europe/Berlin',
});
const startedAt = '2026-10-12T07:00:00.000Z';
const anyNow = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const openSince = (from: string) => ({ from, to: null });

test.each([
  ['nothing at the start', '2026-10-12T07:00:00.000Z', [], 0],
  ['half at half time', '2026-10-13T07:00:00.000Z', [], 5000],
  ['all but nothing a second before the end', '2026-10-13T14:59:59.000Z', [], 9999],
  ['everything at the due time', '2026-10-13T15:00:00.000Z', [], 10_000],
  ['no more than everything after it', '2026-10-20T15:00:00.000Z', [], 10_000],
  ['a night is no time', '2026-10-13T02:00:00.000Z', [], 5000],
  [
    'an open pause stands still',
    '2026-10-13T07:00:00.000Z',
    [openSince('2026-10-12T11:00:00.000Z')],
    2500,
  ],
  [
    'an open pause stands still beyond the due time too',
    '2026-10-20T07:00:00.000Z',
    [openSince('2026-10-12T11:00:00.000Z')],
    2500,
  ],
  [
    'a pause that ended is taken out',
    '2026-10-13T07:00:00.000Z',
    [{ from: '2026-10-12T07:00:00.000Z', to: '2026-10-12T11:00:00.000Z' }],
    3333,
  ],
])('the elapsed share of two working days: %s', (_title, now, pauses, share) => {
  const clock = { startedAt, dueAt: '2026-10-13T15:00:00.000Z', pauses };
  expect(elapsedShare(berlin, clock, now)).toBe(share);
  expect(elapsedShare(berlin, { ...clock, length: '2bd' }, now)).toBe(share);
});

test.each([
  ['nights count', '2026-10-12T19:00:00.000Z', [], 2500],
  ['nothing before the start', '2026-10-12T06:00:00.000Z', [], 0],
  ['everything at the due time', '2026-10-14T07:00:00.000Z', [], 10_000],
  [
    'a pause over night is taken out whole',
    '2026-10-13T19:00:00.000Z',
    [{ from: '2026-10-12T19:00:00.000Z', to: '2026-10-13T07:00:00.000Z' }],
    6666,
  ],
])('the elapsed share of 48 hours by the wall clock: %s', (_title, now, pauses, share) => {
  const clock = { startedAt, dueAt: '2026-10-14T07:00:00.000Z', pauses, length: '48h' };
  expect(elapsedShare(berlin, clock, now)).toBe(share);
});

test.each([
  ['is used up when it is due', '2026-10-17T12:00:00.000Z', [], 10_000],
  ['is unused before', '2026-10-17T11:59:59.999Z', [], 0],
  ['is used up whatever paused it', '2026-10-17T12:00:00.000Z', [openSince(startedAt)], 10_000],
])('a promise without any working time %s', (_title, now, pauses, share) => {
  const clock = {
    startedAt: '2026-10-17T10:00:00.000Z',
    dueAt: '2026-10-17T12:00:00.000Z',
    pauses,
  };
  expect(elapsedShare(berlin, clock, now)).toBe(share);
});

test('time used is never less than nothing, and a pause ends with the moment asked about', () => {
  const clock = { startedAt, dueAt: startedAt, length: '48h', pauses: [] };
  expect(timeUsed(berlin, clock, Date.parse(startedAt) - 1)).toBe(0);
  const paused = { from: startedAt, to: '2026-10-12T17:00:00.000Z' };
  const until = Date.parse('2026-10-12T09:00:00.000Z');
  expect(timeUsed(berlin, { ...clock, pauses: [paused] }, until)).toBe(0);
  expect(timeUsed(berlin, clock, until)).toBe(2 * 3_600_000);
});

test.each([
  ['hours by the wall clock go on', '48h', '2026-10-14T07:00:00.000Z', '2026-10-15T09:00:00.000Z'],
  ['working time goes on', '2bd', '2026-10-14T07:00:00.000Z', '2026-10-15T09:00:00.000Z'],
  [
    'working time is meant where none is said',
    undefined,
    '2026-10-13T07:00:00.000Z',
    '2026-10-14T09:00:00.000Z',
  ],
  [
    'nothing moves that was due when it paused',
    '48h',
    '2026-10-12T12:00:00.000Z',
    '2026-10-12T12:00:00.000Z',
  ],
  [
    'nothing moves that was due before',
    '48h',
    '2026-10-12T11:00:00.000Z',
    '2026-10-12T11:00:00.000Z',
  ],
])('after a pause of 26 hours, of two of them at work: %s', (_title, length, due, moved) => {
  const [from, to] = ['2026-10-12T12:00:00.000Z', '2026-10-13T14:00:00.000Z'];
  expect(dueAfterPause(berlin, due, from, to, length)).toBe(moved);
});

test('a promise with no working time left is due when work begins again', () => {
  const [paused, resumed] = ['2026-10-16T15:00:00.000Z', '2026-10-16T16:00:00.000Z'];
  const monday = '2026-10-19T07:00:00.000Z';
  expect(dueAfterPause(berlin, monday, paused, resumed)).toBe(monday);
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
