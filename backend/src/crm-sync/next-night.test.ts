import { expect, test } from 'vitest';
import { nextNight } from './next-night.ts';

test.each([
  ['in the evening', '2026-11-22T20:00:00.000Z', 'Europe/Berlin', '2026-11-23T01:00:00.000Z'],
  ['after midnight', '2026-11-22T23:30:00.000Z', 'Europe/Berlin', '2026-11-23T01:00:00.000Z'],
  ['at that very moment', '2026-11-23T01:00:00.000Z', 'Europe/Berlin', '2026-11-24T01:00:00.000Z'],
  [
    'far to the west',
    '2026-11-22T20:00:00.000Z',
    'America/Los_Angeles',
    '2026-11-23T10:00:00.000Z',
  ],
  [
    'in a night that has no two o’clock',
    '2026-03-28T20:00:00.000Z',
    'Europe/Berlin',
    '2026-03-29T01:00:00.000Z',
  ],
])('the next night %s', (_when, now, timeZone, next) => {
  expect(nextNight(now, timeZone)).toBe(next);
});
