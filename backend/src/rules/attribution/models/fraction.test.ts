import { expect, test } from 'vitest';
import { add, commonWeights, fraction, multiply, ZERO } from './fraction.ts';
import { invertExactly } from './invert-exactly.ts';
import { removalEffects } from './removal-effects.ts';

test.each([
  [2n, 4n, 1n, 2n],
  [-2n, 4n, -1n, 2n],
  [4n, -2n, -2n, 1n],
  [-4n, -6n, 2n, 3n],
  [0n, -7n, 0n, 1n],
])('%d/%d is %d/%d in lowest terms', (numerator, denominator, top, bottom) => {
  expect(fraction(numerator, denominator)).toEqual({ numerator: top, denominator: bottom });
});

test('fractions add and multiply exactly', () => {
  expect(add(fraction(1n, 6n), fraction(1n, 6n))).toEqual(fraction(1n, 3n));
  expect(add(fraction(1n, 6n), fraction(1n, 4n))).toEqual(fraction(5n, 12n));
  expect(multiply(fraction(2n, 3n), fraction(3n, 5n))).toEqual(fraction(2n, 5n));
});

test('common weights are the smallest whole numbers over one denominator', () => {
  const parts = new Map([
    ['a', fraction(1n, 4n)],
    ['b', fraction(1n, 6n)],
    ['c', ZERO],
  ]);
  expect(commonWeights(parts)).toEqual([
    ['a', 3n],
    ['b', 2n],
    ['c', 0n],
  ]);
});

test('a denominator of zero and a matrix without an inverse are errors by name', () => {
  expect(() => fraction(1n, 0n)).toThrow(new RangeError('a denominator is zero'));
  expect(() => invertExactly([[0n]])).toThrow(new RangeError('the matrix has no inverse'));
});

test('without a journey nothing is likely and nobody has an effect', () => {
  expect(removalEffects([])).toEqual({ probability: ZERO, effects: new Map() });
});
