import type { ReadCompany } from './read-company.ts';

const mostWords = 4;
const longWord = 12;
const endLetters = 3;
const phoneDigits = 7;
const mostPhones = 2;
const mostCharacters = 64;

/**
 * Keys to look a company up by among many: two that may be one share a key. A long word is looked up by
 * both halves, as a slip damages one; a short one by what is left when any letter is left out; an
 * acronym stands for its long form. As a word alone may be very common, there are keys of two words
 * too, and of a name that is one word. At most 140 keys of 64 characters.
 */
export function blockingKeys({ name, address, phones }: ReadCompany): readonly string[] {
  const words = name.words.map(({ text }) => text);
  const telling = name.words.filter(({ weight, isNumber }) => weight === 1 && !isNumber);
  const named = (telling.length > 0 ? telling : name.words).slice(0, mostWords);
  const acronym = words.length > 2 ? wordKeys(initials(words)) : [];
  const keys = [
    ...wholeKeys(words),
    ...named.flatMap(({ text }) => (words.length === 1 ? [`~${text}`] : wordKeys(text))),
    ...acronym,
    ...pairKeys(words.slice(0, mostWords)),
    ...phones.slice(0, mostPhones).map((phone) => `#${phone.slice(-phoneDigits)}`),
    ...(address?.house ? [`@${address.house}`] : []),
  ];
  return [...new Set(keys.map((key) => key.slice(0, mostCharacters)))];
}

function wholeKeys(words: readonly string[]): string[] {
  const [only = '', ...others] = words;
  const slips = others.length === 0 ? wordKeys(only).map((key) => `=${key}`) : [];
  return words.length === 0 ? [] : [`=${words.join('')}`, ...slips];
}

/** Words of twelve letters have both kinds, so that they meet those of eleven and of thirteen. */
function wordKeys(word: string): string[] {
  if (word.length > longWord) return halves(word);
  const without = Array.from(word, (_, at) => `~${word.slice(0, at)}${word.slice(at + 1)}`);
  const left = word.length > 2 ? without : [];
  return [`~${word}`, ...left, ...(word.length === longWord ? halves(word) : [])];
}

/** Of two words that differ by a letter in length, one of the sizes is the same. */
function halves(word: string): string[] {
  const sizes = [word.length, word.length - 1].map((length) => Math.floor(length / 2));
  return sizes.flatMap((size) => [`^${word.slice(0, size)}`, `$${word.slice(-size)}`]);
}

/** Two neighbours, one of them by its first or last letters only, in either order. */
function pairKeys(words: readonly string[]): string[] {
  return words.slice(1).flatMap((word, at) => {
    const before = words[at] ?? '';
    return [...withEnds(word, before), ...withEnds(before, word)];
  });
}

function withEnds(whole: string, other: string): string[] {
  return [`&${whole} ${other.slice(0, endLetters)}`, `&${whole} ${other.slice(-endLetters)}`];
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}
