import type { ReadCompany } from './read-company.ts';

const mostWords = 4;
const longWord = 8;
const endLetters = 4;
const phoneDigits = 7;
const mostPhones = 2;
const mostCharacters = 64;

/**
 * Keys to look a company up by among many: two that may be one share a key. A long word is looked up by
 * both ends, as a slip damages one; a short one by what is left when any letter is left out; an
 * acronym stands for its long form. At most 70 keys of
 * 64 characters.
 */
export function blockingKeys({ name, address, phones }: ReadCompany): readonly string[] {
  const words = name.words.map(({ text }) => text);
  const telling = name.words.filter(({ weight, isNumber }) => weight === 1 && !isNumber);
  const named = (telling.length > 0 ? telling : name.words).slice(0, mostWords);
  const slips = named.flatMap(({ text }) => wordKeys(text));
  const acronym = words.length > 2 ? wordKeys(initials(words)) : [];
  const whole = words.length > 0 ? [`=${words.join('')}`] : [];
  return [
    ...new Set(
      [
        ...whole,
        ...slips,
        ...acronym,
        ...phones.slice(0, mostPhones).map((phone) => `#${phone.slice(-phoneDigits)}`),
        ...(address?.house ? [`@${address.house}`] : []),
      ].map((key) => key.slice(0, mostCharacters)),
    ),
  ];
}

/** Words of eight letters have both kinds, so that they meet those of seven and of nine. */
function wordKeys(word: string): string[] {
  const ends = [`^${word.slice(0, endLetters)}`, `$${word.slice(-endLetters)}`];
  if (word.length > longWord) return ends;
  const without = Array.from(word, (_, at) => `~${word.slice(0, at)}${word.slice(at + 1)}`);
  const left = word.length > 2 ? without : [];
  return [`~${word}`, ...left, ...(word.length === longWord ? ends : [])];
}

function initials(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}
