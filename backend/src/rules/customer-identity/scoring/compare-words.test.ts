import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type WordDifference, compareWords } from './compare-words.ts';
import { readName } from './read-name.ts';

const alike: WordDifference = {
  common: 0,
  slips: 0,
  changed: 0,
  extra: 0,
  changedNumbers: 0,
  extraNumbers: 0,
};

function compare(a: string, b: string): WordDifference {
  return compareWords(readName(a).words, readName(b).words);
}

it.each<[string, string, Partial<WordDifference>]>([
  ['', '', {}],
  ['Zenith', '', { extra: 1 }],
  ['Zenith', 'Zenith', { common: 1 }],
  ['Zenith Mill', 'Mill Zenith', { common: 2 }],
  ['Zenith Bank', 'Zenith Bank', { common: 1.5 }],
  ['Zenith Mill', 'Zenith', { common: 1, extra: 1 }],
  ['Zenith Mill', 'Zenith Oak', { common: 1, changed: 1 }],
  ['Zenith Mill', 'Zenith Bank', { common: 1, changed: 0.5, extra: 0.5 }],
  ['Zenith 3', 'Zenith 4', { common: 1, changedNumbers: 1 }],
  ['Zenith 3', 'Zenith', { common: 1, extraNumbers: 1 }],
  ['Zenith 3 5', 'Zenith 4', { common: 1, changedNumbers: 1, extraNumbers: 1 }],
  ['Zenith Mill', 'Zenith 4', { common: 1, extra: 1, extraNumbers: 1 }],
  ['Zenith Zenith', 'Zenith', { common: 1, extra: 1 }],
])('"%s" and "%s" share and differ by weight', (a, b, difference) => {
  expect(compare(a, b)).toEqual({ ...alike, ...difference });
  expect(compare(b, a)).toEqual(compare(a, b));
});

it.each<[string, string, string, Partial<WordDifference>]>([
  ['a slip counts against the length', 'Acme', 'Acne', { common: 1, slips: 0.25 }],
  ['a slip weighs like the heavier word', 'Bank', 'Bnak', { common: 1, slips: 0.25 }],
  ['a slip in a generic word weighs half', 'System', 'Systems', { common: 0.5, slips: 0.025 }],
  [
    'the most similar is taken',
    'Walmart',
    'Wallmarts Wallmart',
    { common: 1, slips: 0.125, extra: 1 },
  ],
  ['an equal word is no slip of another', 'Acme', 'Acne Acme', { common: 1, extra: 1 }],
])('%s', (_, a, b, difference) => {
  const found = compare(a, b);
  expect(found.slips).toBeCloseTo(difference.slips ?? 0, 10);
  expect(found).toEqual({ ...alike, ...difference, slips: found.slips });
});

it.each<[string, string, Partial<WordDifference>]>([
  ['Price Waterhouse', 'PriceWaterhouse', { common: 1 }],
  ['Zenith Price Waterhouse Mill', 'Zenith PriceWaterhouse Mill', { common: 3 }],
  ['Price Waterhouse Price Waterhouse', 'PriceWaterhouse', { common: 1, extra: 1 }],
  ['Price Water House', 'PriceWaterHouse', { changed: 1, extra: 1 }],
  ['Waterhouse Price', 'PriceWaterhouse', { changed: 1, extra: 1 }],
])('"%s" and "%s": neighbours are one word where the other writes one', (a, b, difference) => {
  expect(compare(a, b)).toEqual({ ...alike, ...difference });
  expect(compare(b, a)).toEqual(compare(a, b));
});

it.each<[string, string, Partial<WordDifference>]>([
  ['ESA', 'European Space Agency', { common: 1, slips: 0.2 }],
  ['Zenith ESA', 'Zenith European Space Agency', { common: 2, slips: 0.2 }],
  ['ESA Mill', 'European Space Agency', { common: 1, slips: 0.2, extra: 1 }],
  ['ESB', 'European Space Agency', { changed: 1, extra: 1.5 }],
  ['EA', 'European Agency', { changed: 1, extra: 0.5 }],
])('"%s" and "%s": an acronym stands for three words or more', (a, b, difference) => {
  expect(compare(a, b)).toEqual({ ...alike, ...difference });
  expect(compare(b, a)).toEqual(compare(a, b));
});

it.each([
  ['Anne Acme', 'Ecme Acne'],
  ['Acme Anne', 'Ecme Acne'],
  ['Anne Acme', 'Acne Ecme'],
  ['Ecme Acne', 'Anne Acme'],
])('"%s" and "%s" pair up by the alphabet where two are as similar', (a, b) => {
  expect(compare(a, b)).toEqual({ ...alike, common: 1, slips: 0.25, changed: 1 });
});

const words = fc.shuffledSubarray(['acme', 'acne', 'ecme', 'anne', 'zenith', 'bank', '4', '5']);

it('finds the same from both sides', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const there = compare(a.join(' '), b.join(' '));
      const back = compare(b.join(' '), a.join(' '));
      expect(back.slips).toBeCloseTo(there.slips, 10);
      expect({ ...back, slips: 0 }).toEqual({ ...there, slips: 0 });
    }),
  );
});

it('pairs up the same from both sides where many are as similar', () => {
  const letters = fc.string({ unit: fc.constantFrom('k', 'm'), minLength: 5, maxLength: 5 });
  const similar = fc.uniqueArray(letters, { maxLength: 4 });
  fc.assert(
    fc.property(similar, similar, (a, b) => {
      const there = compare(a.join(' '), b.join(' '));
      expect(compare(b.join(' '), a.join(' ')).common).toBe(there.common);
      expect(compare(a.toReversed().join(' '), b.join(' ')).common).toBe(there.common);
    }),
    { numRuns: 300 },
  );
});

it('finds everything common to a name and itself', () => {
  fc.assert(
    fc.property(words, (some) => {
      const { common, ...rest } = compare(some.join(' '), some.toReversed().join(' '));
      expect(common).toBe(some.reduce((sum, one) => sum + (one === 'bank' ? 0.5 : 1), 0));
      expect(Object.values(rest).every((value) => value === 0)).toBe(true);
    }),
  );
});
