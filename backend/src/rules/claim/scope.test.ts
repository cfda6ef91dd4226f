import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anyRange,
  anyScope,
  type IntRange,
  rangesCover,
  type Scope,
  scopesOverlap,
} from './scope.ts';

/** Numbers given so far, and one that is given later. */
const numbers = [1, 2, 3, 4, 5, 900];

const anyIntRange: fc.Arbitrary<IntRange> = fc.oneof(
  fc.constant(anyRange),
  fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
    .map(([from, length]) => ({ from, to: from + length })),
);
const someRanges = fc.array(anyIntRange, { minLength: 1, maxLength: 3 });
const scope: fc.Arbitrary<Scope> = fc.record({ productLines: someRanges, territories: someRanges });

const has = (ranges: readonly IntRange[], number: number): boolean =>
  ranges.some(({ from, to }) => from <= number && (to === null || number < to));

/** Every cell of a scope, one by one: product line x territory. */
function cellsOf({ productLines, territories }: Scope): readonly string[] {
  return numbers
    .filter((line) => has(productLines, line))
    .flatMap((line) =>
      numbers.filter((place) => has(territories, place)).map((place) => `${line}x${place}`),
    );
}

test('scopes overlap exactly when a product line and a territory of one are also of the other', () => {
  fc.assert(
    fc.property(scope, scope, (a, b) => {
      const other = new Set(cellsOf(b));
      expect(scopesOverlap(a, b)).toBe(cellsOf(a).some((cell) => other.has(cell)));
      expect(scopesOverlap(b, a)).toBe(scopesOverlap(a, b));
    }),
  );
});

test('"all" also covers a product line or a territory that is added later', () => {
  const later = { productLines: [{ from: 900, to: 901 }], territories: [{ from: 900, to: 901 }] };
  expect(scopesOverlap(anyScope, later)).toBe(true);
  expect(rangesCover([anyRange], [{ from: 900, to: 901 }])).toBe(true);
  expect(rangesCover([{ from: 1, to: 900 }], [anyRange])).toBe(false);
});

test('neighbours do not meet, and one scope in two ranges meets what lies in either', () => {
  const core = { productLines: [{ from: 1, to: 2 }], territories: [{ from: 1, to: 2 }] };
  const next = { productLines: [{ from: 2, to: 3 }], territories: [{ from: 1, to: 2 }] };
  expect(scopesOverlap(core, next)).toBe(false);
  expect(scopesOverlap(core, { ...core, territories: [{ from: 2, to: 3 }] })).toBe(false);
  const both = { ...core, productLines: [...core.productLines, ...next.productLines] };
  expect(scopesOverlap(both, next)).toBe(true);
});

test('an empty range shares nothing', () => {
  const empty = { productLines: [{ from: 2, to: 2 }], territories: [anyRange] };
  expect(scopesOverlap(empty, anyScope)).toBe(false);
});
