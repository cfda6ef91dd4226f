import type { NameWord } from './read-name.ts';
import { wordSimilarity } from './word-similarity.ts';

const acronymDoubt = 0.2;

/** What two lists of words have in common and what sets them apart, in weights. */
export interface WordDifference {
  /** Words that both have, slips of the pen included. */
  readonly common: number;
  /** Doubt because of slips. */
  readonly slips: number;
  /** Words of one in place of words of the other. */
  readonly changed: number;
  /** Words that only one has. */
  readonly extra: number;
  /** The same kept for numbers, which tell series, sites and branches apart. */
  readonly changedNumbers: number;
  readonly extraNumbers: number;
}

/** Compares without regard to order; the same for (a, b) and (b, a). */
export function compareWords(a: readonly NameWord[], b: readonly NameWord[]): WordDifference {
  const left = joinAsWritten(a, b);
  const right = joinAsWritten(b, left);
  const pairs = pairUp(left, right);
  const restA = left.filter((word) => !pairs.some((pair) => pair.a === word));
  const restB = right.filter((word) => !pairs.some((pair) => pair.b === word));
  const short = readAcronym(restA, restB) ?? readAcronym(restB, restA);
  const onlyA = restA.filter((word) => !short?.has(word));
  const onlyB = restB.filter((word) => !short?.has(word));
  const common = pairs.map(({ a, b }) => Math.max(a.weight, b.weight));
  return {
    common: sum(common) + (short ? 1 : 0),
    slips:
      sum(pairs.map(({ similarity }, index) => (1 - similarity) * (common[index] ?? 0))) +
      (short ? acronymDoubt : 0),
    ...setApart(onlyA, onlyB),
  };
}

function setApart(onlyA: readonly NameWord[], onlyB: readonly NameWord[]) {
  const [wordsA, wordsB] = [onlyA, onlyB].map((list) => weigh(list, false)) as [number, number];
  const [numbersA, numbersB] = [onlyA, onlyB].map((list) => weigh(list, true)) as [number, number];
  return {
    changed: Math.min(wordsA, wordsB),
    extra: Math.abs(wordsA - wordsB),
    changedNumbers: Math.min(numbersA, numbersB),
    extraNumbers: Math.abs(numbersA - numbersB),
  };
}

interface Pair {
  readonly a: NameWord;
  readonly b: NameWord;
  readonly similarity: number;
}

/** The most similar two first, each word once. */
function pairUp(a: readonly NameWord[], b: readonly NameWord[]): Pair[] {
  const equal = pairEqual(a, b);
  const taken = new Set<NameWord>(equal.flatMap((pair) => [pair.a, pair.b]));
  const leftB = b.filter((word) => !taken.has(word));
  const alike = a
    .filter((word) => !taken.has(word))
    .flatMap((one) =>
      leftB.map((other) => ({
        a: one,
        b: other,
        similarity: wordSimilarity(one.text, other.text),
      })),
    )
    .filter(({ similarity }) => similarity > 0)
    .sort((x, y) => y.similarity - x.similarity || order(key(x), key(y)))
    .filter((pair) => {
      if (taken.has(pair.a) || taken.has(pair.b)) return false;
      taken.add(pair.a).add(pair.b);
      return true;
    });
  return [...equal, ...alike];
}

function pairEqual(a: readonly NameWord[], b: readonly NameWord[]): Pair[] {
  const free = [...b];
  return a.flatMap((one) => {
    const at = free.findIndex(({ text }) => text === one.text);
    const [other] = at < 0 ? [] : free.splice(at, 1);
    return other ? [{ a: one, b: other, similarity: 1 }] : [];
  });
}

/** The same for a pair and its mirror. */
function key({ a, b }: Pair): string {
  return a.text < b.text ? `${a.text} ${b.text}` : `${b.text} ${a.text}`;
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Neighbours that the other side writes as one word: "price waterhouse" beside "pricewaterhouse". */
function joinAsWritten(words: readonly NameWord[], other: readonly NameWord[]): NameWord[] {
  const joined: NameWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const asWritten = last && other.find(({ text }) => text === `${last.text}${word.text}`);
    if (asWritten) joined[joined.length - 1] = { ...asWritten };
    else joined.push(word);
  }
  return joined;
}

/** The words that an acronym and its long form take: "pla" and "people liberation army". */
function readAcronym(
  shorts: readonly NameWord[],
  longs: readonly NameWord[],
): ReadonlySet<NameWord> | undefined {
  if (longs.length < 3) return undefined;
  const initials = longs.map(({ text }) => text.charAt(0)).join('');
  const acronym = shorts.find(({ text }) => text === initials);
  return acronym && new Set([acronym, ...longs]);
}

function weigh(words: readonly NameWord[], isNumber: boolean): number {
  return sum(words.filter((word) => word.isNumber === isNumber).map(({ weight }) => weight));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
