import { foldWords } from './fold-words.ts';

const mostWords = 16;
const spellings: Readonly<Record<string, string>> = {
  n: 'north',
  s: 'south',
  e: 'east',
  w: 'west',
};

/** Kinds of street and words after which a room or a floor is named: they are left out as often as written. */
const idleWords: ReadonlySet<string> = new Set(
  `street st str strasse avenue ave av boulevard blvd blv bl road rd drive dr lane ln place pl court ct
  square sq parkway pkwy terrace ter circle cir highway hwy way rue via calle suite ste floor fl room rm
  unit building bldg between near at and the of`.split(/\s+/u),
);

/** "Lindenstraße" is "Lindenstr." */
const joinedStreet = /(?<=^.{3,})(?:strasse|str)$/u;

/** An address made ready to be compared with many. */
export interface ReadAddress {
  /** House numbers from first to last, as "7146-48"; null when none is written. */
  readonly house: string | null;
  /** Words of the street and what follows it, without its kind. */
  readonly street: readonly string[];
  readonly postalCode: string | null;
}

/** Reads a street address; null when neither a letter nor a digit is in it. */
export function readAddress(street: string, postalCode: string | null): ReadAddress | null {
  const words = foldWords(street.replaceAll(/[./,]/gu, ' '));
  if (words.length === 0) return null;
  const at = words.findIndex((word) => /^\d+[a-z]?$/u.test(word));
  const isRange = /^\d+$/u.test(words[at + 1] ?? '') && words[at + 2] !== undefined;
  const skip = isRange && hyphenated(street) ? 2 : 1;
  const rest = at < 0 ? words : [...words.slice(0, at), ...words.slice(at + skip)];
  const code = foldWords(postalCode ?? '').join('');
  return {
    house: at < 0 ? null : (words[at] ?? null),
    street: rest
      .map((word) => spellings[word] ?? word.replace(joinedStreet, ''))
      .filter((word) => !idleWords.has(word))
      .slice(0, mostWords),
    postalCode: code === '' ? null : code,
  };
}

function hyphenated(street: string): boolean {
  return /^\D*\d+\s*-\s*\d+/u.test(street.slice(0, 200));
}
