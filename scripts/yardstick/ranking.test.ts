import { expect, it } from 'vitest';
import { areaUnderCurve, f1At, recallAtPrecision } from './ranking.ts';

const pairs = [
  { score: 0.9, isMatch: true },
  { score: 0.8, isMatch: true },
  { score: 0.7, isMatch: false },
  { score: 0.6, isMatch: true },
  { score: 0.6, isMatch: false },
];

it('counts the pairs in the right order, ties half', () => {
  expect(areaUnderCurve(pairs)).toBeCloseTo((2 + 2 + 0.5) / 6, 12);
  expect(areaUnderCurve([])).toBe(1);
});

it('weighs what was said against what is true', () => {
  expect(f1At(pairs, 0.7, 3)).toBeCloseTo(4 / 6, 12);
  expect(f1At([], 0.5, 0)).toBe(1);
});

it('finds the most matches at a precision, never in the middle of a tie', () => {
  expect(recallAtPrecision(pairs, 0.99, 3)).toBeCloseTo(2 / 3, 12);
  expect(recallAtPrecision(pairs, 0.6, 3)).toBe(1);
  expect(recallAtPrecision(pairs.slice(2), 0.99, 1)).toBe(0);
});
