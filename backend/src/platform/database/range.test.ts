import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumberRange, parseInterval, parseNumberRange } from './range.ts';

test.each([
  [
    '["2026-10-10 12:00:00+00","2027-01-08 23:00:00+00")',
    { startsAt: '2026-10-10T12:00:00.000Z', endsAt: '2027-01-08T23:00:00.000Z' },
  ],
  [
    '["2026-10-10 14:00:00.25+02","2027-01-09 04:45:00.123456+05:45")',
    { startsAt: '2026-10-10T12:00:00.250Z', endsAt: '2027-01-08T23:00:00.123Z' },
  ],
])('%s is an interval in UTC', (text, interval) => {
  expect(parseInterval(text)).toEqual(interval);
});

test.each(['empty', '["2026-10-10 12:00:00+00",)', '[a,b)', '[1,2]', ''])(
  '%j is no interval',
  (text) => {
    expect(() => parseInterval(text)).toThrow(RangeError);
  },
);

test('every range of numbers survives being written and read, open ends included', () => {
  const end = fc.option(fc.integer());
  fc.assert(
    fc.property(end, end, (from, to) => {
      expect(parseNumberRange(formatNumberRange({ from, to }))).toEqual({ from, to });
    }),
  );
});

test('PostgreSQL writes an unbounded range with round brackets', () => {
  expect(parseNumberRange('(,)')).toEqual({ from: null, to: null });
  expect(parseNumberRange('(,4)')).toEqual({ from: null, to: 4 });
});
