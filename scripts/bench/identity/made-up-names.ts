import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../machine/paths.ts';
import type { Random } from '../../sample-programme/generate/random.ts';

const REGISTRANTS = path.join(ROOT, 'tests/data/account-names/distinct-registrants.csv');
const FORMS = ' Inc.| GmbH| Ltd| LLC| S.A.| AG| Corp.| BV| Co.| plc|'.split('|');
const ONSETS = 'b br c ch cl d dr f fl g gr h j k kl l m n p pr qu r s sh st t tr v w z'.split(' ');
const VOWELS = 'a e i o u ai ea io ou'.split(' ');
const ENDS = ['', ...'n r l s x t nd rk m th ck'.split(' ')];

/**
 * Names of companies like those in a register: words of real ones, some of them in very many names, and
 * made-up words, most of them in few.
 */
export function createNamer(random: Random): () => string {
  const words = readWords();
  // The square makes a few words common and most of them rare, as in life.
  const common = (): string => words[Math.floor(random.next() ** 2 * words.length)] ?? '';
  const syllable = (): string =>
    random.pick(ONSETS) + random.pick(VOWELS) + random.pick(random.next() < 0.5 ? ENDS : ['']);
  const coined = (): string => {
    const text = Array.from({ length: random.between(2, 3) }, syllable).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return () => {
    const kind = random.next();
    const core =
      kind < 0.35
        ? [coined()]
        : kind < 0.7
          ? [coined(), common()]
          : kind < 0.9
            ? [common(), common()]
            : [common(), coined(), common()];
    return core.join(' ') + random.pick(FORMS);
  };
}

/** Words of registered names, the commonest first. */
function readWords(): readonly string[] {
  const names = readFileSync(REGISTRANTS, 'utf8').split('\n').slice(1);
  const words = names.flatMap((line) => (line.split(';')[0] ?? '').match(/\p{L}{3,}/gu) ?? []);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

/** The same name as somebody else would write it: one slip in its longest word, no legal form. */
export function misspell(name: string, random: Random): string {
  const words = name.split(' ').filter((word, at) => at === 0 || !FORMS.includes(` ${word}`));
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  return words.map((word) => (word === longest ? slip(word, random) : word)).join(' ');
}

/** A letter left out, put in, changed or swapped with its neighbour, not the first. */
function slip(word: string, random: Random): string {
  const at = random.between(1, Math.max(1, word.length - 2));
  const letters = Array.from(word);
  const slips = [
    letters.toSpliced(at, 1),
    letters.toSpliced(at, 0, 'e'),
    letters.toSpliced(at, 1, 'o'),
    letters.toSpliced(at, 2, letters[at + 1] ?? '', letters[at] ?? ''),
  ];
  return random.pick(slips).join('');
}
