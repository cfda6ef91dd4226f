import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { wordSimilarity } from './word-similarity.ts';

it.each([
  ['acme', 'acme', 0],
  ['acme', 'acne', 1],
  ['acme', 'amce', 1],
  ['acme', 'acm', 1],
  ['', 'ac', 2],
  ['kitten', 'sitting', 3],
  ['abcdef', 'uvwxyz', 4],
])('%s and %s are %d apart, counted to 4', (a, b, edits) => {
  expect(editDistance(a, b, 3)).toBe(edits);
});

it.each([
  ['walmart', 'wallmart', 0.875],
  ['acad', 'academy', 0.95],
  ['2004', '2005', 0],
  ['ag', 'sg', 0],
  ['kittens', 'missiles', 0],
])('%s and %s are alike by %d', (a, b, similarity) => {
  expect(wordSimilarity(a, b)).toBe(similarity);
});

it('is symmetric and lies between 0 and 1', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const similarity = wordSimilarity(a, b);
      expect(wordSimilarity(b, a)).toBe(similarity);
      expect(similarity >= 0 && similarity <= 1).toBe(true);
      expect(wordSimilarity(a, a)).toBe(1);
    }),
  );
});
