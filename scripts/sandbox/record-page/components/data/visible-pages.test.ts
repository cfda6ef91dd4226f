import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visiblePages } from './visible-pages.ts';

it.each([
  [1, 9, 5, [1, 2, 3, 4, 5]],
  [5, 9, 5, [3, 4, 5, 6, 7]],
  [9, 9, 5, [5, 6, 7, 8, 9]],
  [1, 2, 5, [1, 2]],
])('page %i of %i with room for %i offers %j', (page, count, most, offered) => {
  expect(visiblePages(page, count, most)).toEqual(offered);
});

it('always offers the page that is open, and only pages there are', () => {
  const cases = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 12 }));
  fc.assert(
    fc.property(cases, fc.nat(499), ([count, most], offset) => {
      const page = 1 + (offset % count);
      const offered = visiblePages(page, count, most);
      expect(offered).toContain(page);
      expect(offered[0]).toBeGreaterThanOrEqual(1);
      expect(offered.at(-1)).toBeLessThanOrEqual(count);
    }),
  );
});
