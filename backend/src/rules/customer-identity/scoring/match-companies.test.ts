import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchCompanies } from './match-companies.ts';
import { type CompanyFacts, readCompany } from './read-company.ts';

function match(a: CompanyFacts, b: CompanyFacts) {
  return matchCompanies(readCompany(a), readCompany(b));
}

const berlin = { street: 'Lindenstr. 12', postalCode: '10969', phones: ['+49 30 5550123'] };

describe('two names alone', () => {
  it.each([
    ['Acme GmbH', 'ACME', 'suggestion'],
    ['Wallmart Inc.', 'Walmart', 'suggestion'],
    ['Pricewaterhouse Coopers', 'PricewaterhouseCoopers LLP', 'suggestion'],
    ['European Space Agency', 'ESA', 'suggestion'],
    ['Bank of the United States', 'Bank of U.S.', 'suggestion'],
    ['Northern Fund III L.P.', 'Northern Fund IV L.P.', 'suggestion'],
    ['Acme Intl Bros', 'Acme International Brothers', 'suggestion'],
    ['European Space Agency (ESA)', 'European Space Agency', 'suggestion'],
    ['Space X', 'SpaceX', 'suggestion'],
    ['Acme AG', 'Acme GmbH', 'suggestion'],
    ['Smith Logistics', 'Smyth Logistics', 'suggestion'],
    ['Acme Oil', 'Acme Gas', 'nothing'],
    ['Bank of Armenia', 'Bank of America', 'nothing'],
    ['Acme', 'Acme Mexico', 'nothing'],
    ['Acme II', 'Acme', 'nothing'],
    ['Holding Company', 'Westend Holding Company', 'nothing'],
    ['', '', 'nothing'],
    ['🚀', '🚀', 'nothing'],
  ])('"%s" and "%s": %s', (a, b, band) => {
    expect(match({ name: a }, { name: b }).band).toBe(band);
    expect(match({ name: b }, { name: a }).band).toBe(band);
  });
});

describe('a second fact', () => {
  it.each<[string, CompanyFacts, CompanyFacts, string]>([
    [
      'domain',
      { name: 'Acme', domains: ['acme.com'] },
      { name: 'Ajax', domains: ['acme.com'] },
      'automatic',
    ],
    [
      'registry number',
      { name: 'Acme', registryIds: ['DE HRB 1'] },
      { name: 'Acme', registryIds: ['DE HRB 1'] },
      'automatic',
    ],
    [
      'address and telephone',
      { name: 'Acme', ...berlin },
      { name: 'ACME GmbH', ...berlin, phones: ['5550123'] },
      'automatic',
    ],
    [
      'address, other telephone',
      { name: 'Acme', ...berlin },
      { name: 'Acme', ...berlin, phones: ['5559999'] },
      'suggestion',
    ],
    [
      'address without postal code',
      { name: 'Acme', ...berlin, postalCode: null },
      { name: 'Acme', ...berlin },
      'suggestion',
    ],
    [
      'address, other name',
      { name: 'Acme', ...berlin },
      { name: 'Zenith', ...berlin },
      'suggestion',
    ],
    [
      'telephone',
      { name: 'Acme', phones: ['5550123'] },
      { name: 'Acme', phones: ['5550123'] },
      'suggestion',
    ],
    [
      'name and telephone, another place',
      { name: 'Acme', street: '1 A St', phones: ['5550123'] },
      { name: 'Acme', street: '99 B St', phones: ['5550123'] },
      'suggestion',
    ],
    [
      'two registry numbers',
      { name: 'Acme', domains: ['a.com'], registryIds: ['1'] },
      { name: 'Acme', domains: ['a.com'], registryIds: ['2'] },
      'suggestion',
    ],
    [
      'another place',
      { name: 'Acme', ...berlin },
      { name: 'Acme', street: '99 High Street', postalCode: 'SW1' },
      'nothing',
    ],
  ])('%s', (_, a, b, band) => {
    expect(match(a, b).band).toBe(band);
    expect(match(b, a)).toEqual(match(a, b));
  });
});

it('is surer the more agrees', () => {
  const acme = { name: 'Acme', ...berlin };
  const falling: CompanyFacts[] = [
    acme,
    { ...acme, postalCode: null },
    { ...acme, postalCode: '99999' },
    { ...acme, phones: [], postalCode: '99999' },
    { ...acme, phones: ['5559999'], postalCode: '99999' },
    { ...acme, name: 'Zenith', phones: ['5559999'], postalCode: '99999' },
    { ...acme, name: 'Zenith', street: 'Hauptstr. 99', phones: ['5559999'], postalCode: '99999' },
  ];
  const scores = falling.map((other) => match(acme, other).score);
  expect(scores.every((score, at) => at === 0 || score < (scores[at - 1] ?? 0))).toBe(true);
});

const word = fc.oneof(
  fc.constantFrom(
    'acme',
    'acne',
    'bank',
    'of',
    'the',
    'GmbH',
    'Inc.',
    'II',
    'IV',
    '4',
    'forty',
    'ABC',
    'A',
    'b',
    '株式会社',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const name = fc.array(word, { maxLength: 7 }).map((words) => words.join(' '));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const company = fc
  .record({
    name,
    street: maybe(fc.constantFrom('12 Main St', '14 Main St', '12-14 Main', 'Main', '')),
    postalCode: maybe(fc.constantFrom('1', '2')),
    phones: maybe(
      fc.array(fc.constantFrom('5550123', '1 555 0123', '5559999', 'x'), { maxLength: 3 }),
    ),
  })
  .map((facts) => facts as CompanyFacts);

describe('any two companies', () => {
  it('score between 0 and 1, the same from both sides', () => {
    fc.assert(
      fc.property(company, company, (a, b) => {
        const { score } = match(a, b);
        expect(score >= 0 && score <= 1).toBe(true);
        expect(match(b, a).score).toBeCloseTo(score, 12);
        expect(match(b, a).band).toBe(match(a, b).band);
      }),
    );
  });

  it('are never joined on their names alone', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(match({ name: a }, { name: b }).band).not.toBe('automatic');
        expect(match({ name: a }, { name: a }).band).not.toBe('automatic');
      }),
    );
  });

  it('are alike when they are the same and have a name', () => {
    fc.assert(
      fc.property(name, (a) => {
        const named = readCompany({ name: a }).name.words.length > 0;
        expect(match({ name: a }, { name: a }).score).toBe(named ? 1 : 0);
      }),
    );
  });

  it('score the same in any order of words', () => {
    const words = fc.uniqueArray(
      fc.constantFrom('acme', 'acne', 'zenith', 'north', 'steel', 'mill'),
      {
        minLength: 2,
      },
    );
    fc.assert(
      fc.property(words, name, (some, other) => {
        const turned = match({ name: some.toReversed().join(' ') }, { name: some.join(' ') });
        expect(turned.score).toBe(1);
        expect(match({ name: other }, { name: other }).score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are compared by a bounded number of words', () => {
    const endless = readCompany({ name: 'Acme Zenith Zunith '.repeat(600) });
    expect(endless.name.words).toHaveLength(24);
    expect(matchCompanies(endless, endless).score).toBe(1);
    expect(readCompany({ name: 'x', street: 'Main '.repeat(2500) }).address?.street).toHaveLength(
      16,
    );
  });
});
