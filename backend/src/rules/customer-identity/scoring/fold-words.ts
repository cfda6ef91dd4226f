import anyAscii from 'any-ascii';
import { nativeLegalForms } from '../generated/legal-form-data.ts';
import { readNumbers } from './read-numbers.ts';

/** What is read of a name or an address; a legal form of ISO 20275 has up to 2,600 characters. */
const mostCharacters = 4096;
const native = new RegExp(`^(${nativeLegalForms})(?=.)|(?<=.)(${nativeLegalForms})$`, 'gu');
const nativeForms: ReadonlySet<string> = new Set(nativeLegalForms.split('|'));

/**
 * The words of a name in plain Latin letters and digits: without case, accents, script, invisible
 * characters, punctuation and emoji; "&" is "and", "A.B.C." and "A B C" are "abc", "Forty-four",
 * "XLIV" aside, is "44". Empty when there is no letter or digit. Folding the joined words again changes
 * nothing.
 */
export function foldWords(text: string): string[] {
  const words = text
    .slice(0, mostCharacters)
    .toWellFormed()
    .normalize('NFKD')
    .slice(0, mostCharacters)
    .replaceAll(/[\p{Cf}\u0300-\u036f'’‘ʼ`´]/gu, '')
    .normalize('NFC')
    .replaceAll(/[&+]/gu, ' and ')
    .replaceAll('%', ' percent ')
    .replaceAll(/[^\p{L}\p{N}\p{M}\p{P}\s]/gu, ' ')
    .split(/\s+/u)
    .flatMap(foldWord);
  return readNumbers(joinLetters(words));
}

function foldWord(word: string): string[] {
  const bare = word.replaceAll(/^[\p{Ps}\p{Pi}"]+|[\p{Pe}\p{Pf}",;]+$/gu, '');
  const initials = /^(?:\p{L}[./])+\p{L}?$/u.test(bare);
  return (initials ? bare.replaceAll(/[./]/gu, '') : bare)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .flatMap(splitNativeForm)
    .map((part) =>
      anyAscii(part)
        .toLowerCase()
        .replaceAll(/[^a-z0-9]/gu, ''),
    )
    .filter((part) => part !== '');
}

/** Japanese, Chinese and Korean put no space between a name and its form. */
function splitNativeForm(word: string): string[] {
  return nativeForms.has(word) ? [word] : word.replaceAll(native, ' $1$2 ').split(' ');
}

/** "s a de c v" is "sa de cv". */
function joinLetters(words: readonly string[]): string[] {
  const joined: string[] = [];
  let single = false;
  for (const word of words) {
    const last = joined.length - 1;
    const isLetter = /^[a-z]$/u.test(word);
    if (isLetter && single) joined[last] = `${joined[last]}${word}`;
    else joined.push(word);
    single = isLetter;
  }
  return joined;
}
