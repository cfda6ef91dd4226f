import { editDistance } from './edit-distance.ts';
import { genericWords } from './generic-words.ts';

const leastSimilar = 0.5;
const digit = /\d/u;
const longestWord = 40;
const shortened = 0.95;

/**
 * How likely two folded words are one word with a slip of the pen, 0 to 1. People make one slip, rarely
 * two: the square of the slips counts against the length. Numbers agree or do not. "Acad" is "academy".
 * Less than a half says nothing and is given as 0.
 */
export function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 3 || long.length > longestWord) return 0;
  if (genericWords.has(long) && long.startsWith(short)) return shortened;
  const most = Math.floor(Math.sqrt(long.length * (1 - leastSimilar)));
  if (long.length - short.length > most || digit.test(a) || digit.test(b)) return 0;
  const edits = editDistance(short, long, most);
  return edits > most ? 0 : 1 - edits ** 2 / long.length;
}
