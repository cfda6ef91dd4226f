import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readName } from './read-name.ts';
import { scoreNames } from './score-names.ts';

function score(a: string, b: string): number {
  return scoreNames(readName(a), readName(b));
}

describe('the doubt about two names', () => {
  it.each([
    ['the same words', 'Zenith Mill', 'Mill Zenith', 0],
    ['a slip of one letter in four', 'Acme', 'Acne', 0.25],
    ['an acronym', 'ESA', 'European Space Agency', 0.2],
    ['another word in its place', 'Zenith Mill', 'Zenith Oak', 1.6],
    ['another generic word in its place', 'Zenith Oil', 'Zenith Gas', 0.8],
    ['one word more', 'Zenith Mill', 'Zenith', 1.2],
    ['one generic word more', 'Zenith Oil', 'Zenith', 0.6],
    ['another number', 'Zenith 3', 'Zenith 4', 0.35],
    ['one number more', 'Zenith 3', 'Zenith', 0.9],
    ['a legal form of another kind', 'Zenith AG', 'Zenith GmbH', 0.3],
    ['a legal form on one side', 'Zenith AG', 'Zenith', 0],
    ['a legal form that says little', 'Zenith AG', 'Zenith Ltd', 0],
    ['several at once', 'Acme Mill 3 AG', 'Acne Mill 4 GmbH', 0.25 + 0.35 + 0.3],
  ])('%s: "%s" and "%s" weigh %d', (_, a, b, doubt) => {
    expect(-Math.log(score(a, b))).toBeCloseTo(doubt, 10);
    expect(score(b, a)).toBeCloseTo(score(a, b), 12);
  });
});

it.each([
  ['', ''],
  ['Zenith', ''],
  ['Zenith', 'Acme'],
  ['Zenith Mill AG', 'Acme Oak AG'],
  ['🚀', '🚀'],
])('"%s" and "%s" have nothing in common', (a, b) => {
  expect(score(a, b)).toBe(0);
});

it('is surer of two names the less sets them apart', () => {
  const falling = ['Acme Mill 3', 'Acne Mill 3', 'Acne Mill 4', 'Acne Mill', 'Acne', 'Zenith'];
  const scores = falling.map((other) => score('Acme Mill 3', other));
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(new Set(scores).size).toBe(scores.length);
});

it('does not mind the order of words', () => {
  const words = fc.shuffledSubarray(['acme', 'acne', 'zenith', 'bank', 'mill', '4'], {
    minLength: 1,
  });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const turned = score(a.toReversed().join(' '), b.join(' '));
      expect(turned).toBeCloseTo(score(a.join(' '), b.join(' ')), 12);
    }),
  );
});
