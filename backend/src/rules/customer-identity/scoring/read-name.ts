import { foldWords } from './fold-words.ts';
import { genericWords, joiningWords, spellings } from './generic-words.ts';
import { stripLegalForms } from './strip-legal-forms.ts';

const mostWords = 24;
const shortestAcronym = 3;
const genericWeight = 0.5;

/** A word of a name and how much it says about who this is, 0 to 1. */
export interface NameWord {
  readonly text: string;
  readonly weight: number;
  readonly isNumber: boolean;
}

/** A name made ready to be compared with many. */
export interface ReadName {
  /** No legal form, no joining word, at most 24; in the order of the name. */
  readonly words: readonly NameWord[];
  readonly forms: readonly string[];
}

/** Reads a name once. No words when it has no letter or digit. */
export function readName(name: string): ReadName {
  const { words, forms } = stripLegalForms(foldWords(name), 'idle');
  const core = readSeries(spellOut(words));
  const telling = withoutOwnAcronym(core.filter((word) => !joiningWords.has(word)));
  return {
    words: (telling.length > 0 ? telling : core).slice(0, mostWords).map(weighWord),
    forms,
  };
}

/** "International Business Machines (IBM)" says the same twice. */
function withoutOwnAcronym(words: readonly string[]): readonly string[] {
  const initials = words.map((word) => word.charAt(0));
  const at = words.findIndex(
    (word, index) =>
      word.length >= shortestAcronym &&
      word.length === words.length - 1 &&
      word === initials.toSpliced(index, 1).join(''),
  );
  return at < 0 ? words : words.toSpliced(at, 1);
}

/** "4", "2007" and "ahl1" count; "360networks" names. */
function weighWord(text: string): NameWord {
  return {
    text,
    weight: genericWords.has(text) ? genericWeight : 1,
    isNumber: /^[a-z]{0,4}\d+[a-z]?$/u.test(text),
  };
}

function spellOut(words: readonly string[]): string[] {
  const named: string[] = [];
  for (let index = 0; index < words.length;) {
    const found = spellings.find(([phrase]) =>
      phrase.every((word, offset) => words[index + offset] === word),
    );
    named.push(found?.[1] ?? words[index] ?? '');
    index += found?.[0].length ?? 1;
  }
  return named;
}

const roman = /^(x{0,3})(ix|iv|v?i{0,3})$/u;
const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** A Roman number after a word counts a series: "Fund IV" is "Fund 4"; "Space X" keeps its letter. */
function readSeries(words: readonly string[]): string[] {
  return words.map((word, index) => {
    const before = words[index - 1];
    const counts = before !== undefined && (word.length > 1 || genericWords.has(before));
    return counts && roman.test(word) ? String(romanNumber(word)) : word;
  });
}

function romanNumber(word: string): number {
  const values = Array.from(word, (letter) => romanValues[letter] ?? 0);
  return values.reduce(
    (sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}
