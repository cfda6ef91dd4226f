import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blockingKeys } from './blocking-keys.ts';
import { findCandidatePairs } from './find-candidate-pairs.ts';
import { type CompanyFacts, readCompany } from './read-company.ts';

const mostKeys = 140;

function shareKey(a: CompanyFacts, b: CompanyFacts): boolean {
  const keys = blockingKeys(readCompany(b));
  return blockingKeys(readCompany(a)).some((key) => keys.includes(key));
}

const letters = fc.array(fc.constantFrom(...Array.from('bcdfgklmnprst')), {
  minLength: 4,
  maxLength: 17,
});

it('finds a word with one slip: a letter left out, added, changed or swapped', () => {
  const slip = fc.constantFrom('out', 'in', 'change', 'swap');
  fc.assert(
    fc.property(letters, fc.nat(), slip, (word, where, how) => {
      const at = where % (word.length - 1);
      const [here = '', next = ''] = word.slice(at, at + 2);
      const slipped = {
        out: [next],
        in: ['q', here, next],
        change: ['q', next],
        swap: [next, here],
      }[how];
      const wrong = word.toSpliced(at, 2, ...(slipped ?? []));
      expect(shareKey({ name: word.join('') }, { name: wrong.join('') })).toBe(true);
    }),
  );
});

it.each<[string, CompanyFacts, CompanyFacts, boolean]>([
  ['an acronym', { name: 'ESA' }, { name: 'European Space Agency' }, true],
  ['another order', { name: 'Mercedes Benz' }, { name: 'Benz, Mercedes' }, true],
  [
    'a telephone',
    { name: 'A1', phones: ['+1 312 5550123'] },
    { name: 'B2', phones: ['555-0123'] },
    true,
  ],
  ['a house', { name: 'A1', street: '12 High St' }, { name: 'B2', street: '12 High Street' }, true],
  ['nothing', { name: 'Acme' }, { name: 'Zenith' }, false],
])('looks up by %s', (_, a, b, found) => {
  expect(shareKey(a, b)).toBe(found);
});

it('gives few keys, whatever is written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const keys = blockingKeys(readCompany({ name: text, street: text, phones: [text, text] }));
      expect(keys.length).toBeLessThanOrEqual(mostKeys);
      expect(keys.every((key) => key.length > 1)).toBe(true);
    }),
  );
  expect(blockingKeys(readCompany({ name: '🚀' }))).toEqual([]);
});

it('pairs each two of a list once and none with itself', () => {
  const named = ['Acme Steel', 'Acme Steel', 'Zenith'].map((name) => ({
    company: readCompany({ name }),
  }));
  expect(findCandidatePairs(named)).toEqual([[named[0], named[1]]]);
  const again = [...named, { company: readCompany({ name: 'Acme Steel' }) }];
  const [first, second, , last] = again;
  expect(findCandidatePairs(again)).toEqual([
    [first, second],
    [first, last],
    [second, last],
  ]);
  expect(findCandidatePairs([])).toEqual([]);
});
