import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { genericWords, joiningWords } from './generic-words.ts';
import { readName } from './read-name.ts';

const data = path.join(import.meta.dirname, '../../test-data/customer-identity');
const spellings = JSON.parse(readFileSync(path.join(data, 'spellings.json'), 'utf8')) as (readonly [
  string,
  string,
])[];

function wordsOf(name: string): string {
  const { words } = readName(name);
  return words.map(({ text }) => text).join(' ');
}

it.each(spellings)('"%s" is compared as "%s"', (written, compared) => {
  expect(wordsOf(written)).toBe(compared);
});

it.each([
  ['Zenith', 1],
  ['Academy', 0.5],
  ['Bank', 0.5],
  ['Clinic', 0.5],
  ['Group', 0.5],
  ['Healthcare', 0.5],
  ['Worldwide', 0.5],
  ['Apple', 1],
])('"%s" says %d of who a company is', (word, weight) => {
  expect(readName(`Acme ${word} Mill`).words[1]).toEqual({
    text: word.toLowerCase(),
    weight,
    isNumber: false,
  });
});

it.each(['a', 'and', 'of', 'the', 'de', 'du', 'und', 'y', 'van', 'von'])(
  '"%s" only joins others',
  (word) => {
    expect(wordsOf(`Acme ${word} Mill`)).toBe('acme mill');
  },
);

it('no word both says something and says nothing', () => {
  expect([...genericWords].filter((word) => joiningWords.has(word))).toEqual([]);
});

it('every word is folded', () => {
  const odd = [...genericWords, ...joiningWords].filter((word) => !/^[a-z]+$/.test(word));
  expect(odd).toEqual([]);
});
