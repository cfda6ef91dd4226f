import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

it.each([
  ['left out', 'acme', 'acm', 1],
  ['inserted', 'acme', 'acmee', 1],
  ['changed', 'acme', 'acne', 1],
  ['swapped with its neighbour', 'acme', 'amce', 1],
  ['swapped at the start', 'acme', 'came', 1],
  ['swapped at the end', 'acme', 'acem', 1],
  ['swapped over another', 'abc', 'cba', 2],
  ['all changed', 'abcd', 'wxyz', 4],
  ['none', '', '', 0],
  ['all left out', 'abc', '', 3],
  ['all inserted', '', 'abc', 3],
])('letters %s: "%s" and "%s" are %d apart', (_, a, b, edits) => {
  expect(editDistance(a, b, 5)).toBe(edits);
  expect(editDistance(b, a, 5)).toBe(edits);
});

it.each([
  ['acme', 'acne', 1, 1],
  ['acme', 'acne', 0, 1],
  ['abcd', 'wxyz', 4, 4],
  ['abcd', 'wxyz', 3, 4],
  ['abcd', 'wxyz', 1, 2],
  ['abcdef', 'abc', 3, 3],
  ['abcdef', 'abc', 2, 3],
])('"%s" and "%s", counted to %d, are %d apart', (a, b, most, edits) => {
  expect(editDistance(a, b, most)).toBe(edits);
});

/** The definition itself, by the last letters of both: slow and plain. */
function plainDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const ways = [
    plainDistance(restA, restB) + (a.at(-1) === b.at(-1) ? 0 : 1),
    plainDistance(restA, b) + 1,
    plainDistance(a, restB) + 1,
  ];
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  if (swapped) ways.push(plainDistance(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}

it('counts what the definition counts, up to one more than asked', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 5 }), (a, b, most) => {
      expect(editDistance(a, b, most)).toBe(Math.min(plainDistance(a, b), most + 1));
    }),
  );
});
