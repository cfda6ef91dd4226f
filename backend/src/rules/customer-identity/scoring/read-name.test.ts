import { describe, expect, it } from 'vitest';
import { readName } from './read-name.ts';

function wordsOf(name: string): string {
  return readName(name)
    .words.map(({ text }) => text)
    .join(' ');
}

describe('the words of a name', () => {
  it.each([
    ['Acme Steel GmbH', 'acme steel', 'without its legal form'],
    ['Bank of the Rhine', 'bank rhine', 'without joining words'],
    ['Of And', 'of and', 'with joining words when there is nothing else'],
    ['International Business Machines (IBM)', 'international business machines', 'said once'],
    ['IBM International Business Machines', 'international business machines', 'said once ahead'],
    ['Blue Fox (BF)', 'blue fox bf', 'with two letters, which are no acronym'],
    ['European Space ESA', 'european space esa', 'with an acronym of something longer'],
    ['European Space Agency ESX', 'european space agency esx', 'with letters of another name'],
    ['United States of America Steel', 'us steel', 'a country in one way'],
    ['United States Steel', 'us steel', 'a country in one way'],
    ['USA Steel', 'us steel', 'a country in one way'],
    ['Great Britain Rowing', 'uk rowing', 'a country in one way'],
    ['Great Lakes Rowing', 'great lakes rowing', 'not a country'],
    ['Rowing United', 'rowing united', 'half a country at the end is none'],
    ['Acme Intl Bros', 'acme international brothers', 'with what is shortened spelt out'],
  ])('%s: %s, %s', (name, words) => {
    expect(wordsOf(name)).toBe(words);
  });

  it.each([
    ['Northern Fund I', 'northern fund 1'],
    ['Northern Fund II', 'northern fund 2'],
    ['Northern Fund III', 'northern fund 3'],
    ['Northern Fund IV', 'northern fund 4'],
    ['Northern Fund V', 'northern fund 5'],
    ['Northern Fund VIII', 'northern fund 8'],
    ['Northern Fund IX', 'northern fund 9'],
    ['Northern Fund X', 'northern fund 10'],
    ['Northern Fund XIV', 'northern fund 14'],
    ['Northern Fund XXIX', 'northern fund 29'],
    ['Northern Fund XXXIX', 'northern fund 39'],
    ['Northern Fund XXXX', 'northern fund xxxx'],
    ['Northern Fund IIX', 'northern fund iix'],
    ['Northern Fund Six', 'northern fund 6'],
    ['Northern Vix Fund', 'northern vix fund'],
    ['Henry VIII', 'henry 8'],
    ['Space X', 'space x'],
    ['IV Drip', 'iv drip'],
  ])('%s counts a series only where a Roman number does: %s', (name, words) => {
    expect(wordsOf(name)).toBe(words);
  });
});

it.each([
  ['acme', 1, false],
  ['steel', 0.5, false],
  ['4', 1, true],
  ['2007', 1, true],
  ['ahl1', 1, true],
  ['abcd12', 1, true],
  ['abcde1', 1, false],
  ['7a', 1, true],
  ['7ab', 1, false],
  ['360networks', 1, false],
  ['a1b2', 1, false],
])('"%s" weighs %d and counts a series: %s', (text, weight, isNumber) => {
  expect(readName(`${text} Zenith`).words[0]).toEqual({ text, weight, isNumber });
});

it.each<[string, string[]]>([
  ['Acme', []],
  ['Acme GmbH', ['gmbh']],
  ['ООО Acme', ['ooo']],
  ['🚀', []],
])('the legal forms of "%s" are %j', (name, forms) => {
  expect(readName(name).forms).toEqual(forms);
});
