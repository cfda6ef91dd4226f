import { normaliseWord } from '../columns/normalise-word.ts';
import type { Reading } from './reading.ts';

const REMEDY = 'Write the code of two letters, like DE, or the English name.';
/** Names people write that the list of names does not have. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  usa: 'US',
  united_states_of_america: 'US',
  uk: 'GB',
  great_britain: 'GB',
  england: 'GB',
  holland: 'NL',
  the_netherlands: 'NL',
  czech_republic: 'CZ',
  korea: 'KR',
  russia: 'RU',
  turkey: 'TR',
};
let byName: ReadonlyMap<string, string> | undefined;

/** Reads a country: `DE`, `de`, `Germany`. */
export function readCountry(text: string): Reading<string> {
  const word = normaliseWord(text);
  byName ??= listCountries();
  const code = OTHER_NAMES[word] ?? byName.get(word);
  return code === undefined
    ? { problem: 'is not a known country', remedy: REMEDY }
    : { value: code };
}

function listCountries(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const found = new Map<string, string>();
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = names.of(code);
    if (name === undefined || /^(?:Q[M-Z]|X[A-JL-Z]|ZZ|AA|EU|EZ|UN)$/.test(code)) continue;
    found.set(code.toLowerCase(), code);
    const word = normaliseWord(name);
    if (!found.has(word)) found.set(word, code);
  }
  return found;
}
