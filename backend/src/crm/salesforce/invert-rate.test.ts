import fc from 'fast-check';
import { expect, it } from 'vitest';
import { invertRate } from './invert-rate.ts';

it.each([
  ['1', '1'],
  ['2', '0.5'],
  ['156.25', '0.0064'],
  ['0.8', '1.25'],
  ['180.5', '0.005540166204986150'.replace(/0$/, '')],
  ['1.0E-4', '10000'],
  ['1.6E4', '0.0000625'],
  ['3', '0.333333333333333333'],
  ['0', null],
  ['0.0', null],
  ['-2', null],
  ['', null],
  ['about two', null],
])('one by %s is %s', (rate, inverse) => {
  expect(invertRate(rate)).toBe(inverse);
});

it('is undone by doing it again, as far as 18 digits reach', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999 }), (millionths) => {
      const rate = (millionths / 1_000_000).toFixed(6);
      const twice = Number(invertRate(invertRate(rate) ?? ''));
      expect(twice).toBeCloseTo(Number(rate), 9);
    }),
  );
});
