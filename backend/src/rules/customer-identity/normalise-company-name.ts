import { leadingLegalForms, longestLegalForm, trailingLegalForms } from './legal-forms.ts';

const mostCharacters = 512;
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
  '&': ' and ',
  '+': ' and ',
};

/**
 * A company name without case, accents, invisible characters, punctuation and legal form: "Société Générale S.A." and
 * "SOCIETE GENERALE" are equal. Empty when the name has no letter or digit, as with emoji only.
 * Reads at most the first 512 characters. A name that is nothing but a legal form is kept.
 */
export function normaliseCompanyName(name: string): string {
  return withoutForms(foldedWords(name)).join(' ');
}

function withoutForms(words: readonly string[]): readonly string[] {
  const core = withoutLeadingForm(withoutTrailingForms(words));
  return core.length === 0 || core.length === words.length ? words : withoutForms(core);
}

function foldedWords(name: string): string[] {
  return (
    name
      .slice(0, mostCharacters)
      .toWellFormed()
      .normalize('NFKD')
      // By way of the capitals, so that letters with one capital in common are one letter.
      .toUpperCase()
      .toLowerCase()
      .replaceAll(/[\p{Cf}\u0300-\u036f'’`´]/gu, '')
      .normalize('NFC')
      .replaceAll(/[ßæœøłđðþıς&+]/gu, (letter) => letters[letter] ?? '')
      .split(/\s+/u)
      .flatMap((word) => joinInitials(word).split(/[^\p{L}\p{N}\p{M}]+/u))
      .filter((word) => word !== '')
  );
}

/** "s.a." and "a/s" are one word; "acme.com" and "north/south" are two. */
function joinInitials(word: string): string {
  const bare = word.replaceAll(/^[("]+|[)",;]+$/gu, '');
  return /^(?:\p{L}[./])+\p{L}?$/u.test(bare) ? bare.replaceAll(/[./]/gu, '') : bare;
}

function withoutTrailingForms(words: readonly string[]): string[] {
  for (let length = longestLegalForm; length > 0; length -= 1) {
    const tail = words.slice(-length).join(' ');
    if (trailingLegalForms.has(tail)) return withoutTrailingForms(words.slice(0, -length));
  }
  return [...words];
}

function withoutLeadingForm(words: readonly string[]): string[] {
  for (let length = Math.min(longestLegalForm, words.length - 1); length > 0; length -= 1) {
    if (leadingLegalForms.has(words.slice(0, length).join(' '))) return words.slice(length);
  }
  return [...words];
}
