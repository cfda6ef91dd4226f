import type { ReadAddress } from './read-address.ts';
import { wordSimilarity } from './word-similarity.ts';

const nearNumbers = 20;

/** How two addresses stand to each other; unknown where one does not say. */
export interface AddressComparison {
  readonly house: 'same' | 'near' | 'different' | 'unknown';
  /** How alike the words of the street are, 0 to 1; the shorter address sets the measure. */
  readonly street: number;
  readonly postalCode: 'same' | 'different' | 'unknown';
}

/** Compares two addresses; symmetric. */
export function compareAddresses(a: ReadAddress, b: ReadAddress): AddressComparison {
  return {
    house: compareHouses(a.house, b.house),
    street: compareStreets(a.street, b.street),
    postalCode: compareParts(a.postalCode, b.postalCode),
  };
}

/** Buildings of one site stand a few numbers apart. */
function compareHouses(a: string | null, b: string | null): AddressComparison['house'] {
  const part = compareParts(a, b);
  if (part !== 'different') return part;
  const apart = Math.abs(Number.parseInt(a ?? '', 10) - Number.parseInt(b ?? '', 10));
  return apart <= nearNumbers ? 'near' : 'different';
}

function compareParts(a: string | null, b: string | null): 'same' | 'different' | 'unknown' {
  if (a === null || b === null) return 'unknown';
  return a === b ? 'same' : 'different';
}

/** The words of the shorter one looked up in the longer; "vanburen" is "van buren". */
function compareStreets(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  if (a.join('') === b.join('')) return 1;
  if (a.length === b.length) return Math.min(lookUp(a, b), lookUp(b, a));
  return a.length < b.length ? lookUp(a, b) : lookUp(b, a);
}

function lookUp(words: readonly string[], others: readonly string[]): number {
  const found = words.map((word) =>
    Math.max(...others.map((other) => wordSimilarity(word, other))),
  );
  return found.reduce((sum, similarity) => sum + similarity, 0) / words.length;
}
