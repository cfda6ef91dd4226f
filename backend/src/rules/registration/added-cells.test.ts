import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { IntRange, Scope } from '../claim/scope.ts';
import { addedCells } from './added-cells.ts';

const range: fc.Arbitrary<IntRange> = fc
  .tuple(fc.nat(7), fc.nat(3), fc.boolean())
  .map(([from, length, open]) => ({ from, to: open && length === 3 ? null : from + length }));
const scope: fc.Arbitrary<Scope> = fc.record({
  productLines: fc.array(range, { maxLength: 3 }),
  territories: fc.array(range, { maxLength: 3 }),
});
const numbers = Array.from({ length: 14 }, (_, number) => number);

const within = (ranges: readonly IntRange[], number: number): boolean =>
  ranges.some(({ from, to }) => from <= number && (to === null || number < to));
const covers = ({ productLines, territories }: Scope, line: number, place: number): boolean =>
  within(productLines, line) && within(territories, place);

test('a cell was added exactly when it is covered now and was not before', () => {
  fc.assert(
    fc.property(scope, scope, (before, after) => {
      const added = addedCells(before, after);
      for (const line of numbers) {
        for (const place of numbers) {
          expect(added.some((one) => covers(one, line, place))).toBe(
            covers(after, line, place) && !covers(before, line, place),
          );
        }
      }
    }),
  );
});
