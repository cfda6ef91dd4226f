import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordSimilarity } from './word-similarity.ts';

it.each([
  ['one slip in eight letters', 'walmart', 'wallmart', 1 - 1 / 8],
  ['one slip in three letters', 'abc', 'abd', 1 - 1 / 3],
  ['one slip in two letters says nothing', 'ag', 'sg', 0],
  ['a word of two letters is none of three', 'ag', 'agg', 0],
  ['two slips in eight letters are one half', 'abcdefgh', 'abcdefxy', 0.5],
  ['two letters left out of eight are one half', 'abcdef', 'abcdefgh', 0.5],
  ['two slips in seven letters say nothing', 'abcdefg', 'abcdexy', 0],
  ['two letters left out of seven say nothing', 'abcde', 'abcdefg', 0],
  ['three slips in eight letters say nothing', 'abcdefgh', 'abcdewxy', 0],
  ['unlike words', 'kittens', 'missiles', 0],
  ['numbers of one length', '2004', '2005', 0],
  ['a number in the first', 'acme1', 'acme', 0],
  ['numbers in both', 'unit1', 'unit2', 0],
  ['equal numbers', '2004', '2004', 1],
  ['a generic word cut short', 'acad', 'academy', 0.95],
  ['a generic word cut to three letters', 'aca', 'academy', 0.95],
  ['a generic word cut to two letters', 'ac', 'academy', 0],
  ['the end of a generic word', 'demy', 'academy', 0],
  ['another word cut short', 'zeni', 'zenith', 0],
  ['a generic word with more behind it', 'bank', 'bankers', 0],
])('%s: "%s" and "%s" are alike by %d', (_, a, b, similarity) => {
  expect(wordSimilarity(a, b)).toBe(similarity);
  expect(wordSimilarity(b, a)).toBe(similarity);
});

it('compares words of up to 40 letters', () => {
  expect(wordSimilarity('a'.repeat(40), `${'a'.repeat(39)}b`)).toBe(1 - 1 / 40);
  expect(wordSimilarity('a'.repeat(41), `${'a'.repeat(40)}b`)).toBe(0);
  expect(wordSimilarity('a'.repeat(41), 'a'.repeat(41))).toBe(1);
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
