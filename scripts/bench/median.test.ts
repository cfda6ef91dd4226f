import fc from 'fast-check';
import { expect, test } from 'vitest';
import { median, quantile } from './median.ts';

test.each([
  [[3], 3],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test('a quantile lies between the least and the largest, and rises with the share', () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(values, share, share, (numbers, one, other) => {
      const [low, high] = [
        quantile(numbers, Math.min(one, other)),
        quantile(numbers, Math.max(one, other)),
      ];
      expect(low).toBeGreaterThanOrEqual(Math.min(...numbers));
      expect(high).toBeLessThanOrEqual(Math.max(...numbers));
      expect(low).toBeLessThanOrEqual(high + 1e-9);
    }),
  );
});

test('no values have no median', () => {
  expect(() => median([])).toThrow('no values');
});
