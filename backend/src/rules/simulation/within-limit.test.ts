import { expect, test } from 'vitest';
import { withinLimit } from './within-limit.ts';

test.each([
  [3, 100, null, true],
  [100, 100, null, true],
  [3, 100, '3', true],
  [3, 100, '2', false],
  [1, 100, '0', false],
  [0, 0, '0', true],
  [3, 100, '3%', true],
  [3, 100, '2.99%', false],
  [3, 50, '5%', false],
  [6, 200, '3%', true],
  [7, 200, '3%', false],
  [0, 0, '0%', true],
  [1, 1, '100%', true],
])('%i of %i under a limit of %s: %s', (flips, of, limit, within) => {
  expect(withinLimit(flips, of, limit)).toBe(within);
});
