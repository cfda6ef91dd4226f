import { expect, it } from 'vitest';
import { shiftInside } from './shift-inside.ts';

it.each([
  ['inside', 20, 120, 0],
  ['over the right edge', 250, 350, -38],
  ['over the left edge', -30, 70, 38],
  ['wider than the window', 100, 500, -92],
])('a box that is %s moves as little as it must', (_where, left, right, shift) => {
  expect(shiftInside(left, right, 320)).toBe(shift);
});
