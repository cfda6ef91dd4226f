import { expect, test } from 'vitest';
import { describeFigures } from './describe-figures.ts';

test('figures stand in one line, in words', () => {
  const figures = { sets: 1, maxMarkovError: 4.23456e-11, recallAtPrecision95: 0.87654 };
  expect(describeFigures('attribution', figures)).toBe(
    'attribution: sets 1, max markov error 4.235e-11, recall at precision 95 0.8765',
  );
});
