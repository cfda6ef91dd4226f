import { describe, expect, it } from 'vitest';
import { type CompanyFacts, readCompany } from './read-company.ts';
import { type CompanyScore, scoreCompanies } from './score-companies.ts';

const zenith: CompanyFacts = {
  name: 'Zenith',
  street: '12 Main Elm',
  postalCode: '10001',
  phones: ['2125550123'],
};

/** Compares from both sides, which must agree. */
function compare(a: CompanyFacts, b: CompanyFacts): CompanyScore {
  const scored = scoreCompanies(readCompany(a), readCompany(b));
  expect(scoreCompanies(readCompany(b), readCompany(a))).toEqual(scored);
  return scored;
}

function logOdds(score: number): number {
  return Math.log(score / (1 - score));
}

const other = ['2125559999'];

describe('two records with an address add up what agrees', () => {
  it.each<[string, Partial<CompanyFacts>, number]>([
    ['everything agrees', {}, -7.1 + 9 + 1 + 3 + 2.2 + 2.4],
    ['another telephone in one house', { phones: other }, -7.1 + 9 + 1 - 1 + 2.2],
    ['no telephone', { phones: [] }, -7.1 + 9 + 1 + 2.2],
    ['no postal code', { postalCode: null }, -7.1 + 9 + 3 + 2.2 + 2.4],
    ['another postal code', { postalCode: '10002' }, -7.1 + 9 - 2.5 + 3 + 2.2 + 2.4],
    ['a house nearby', { street: '32 Main Elm' }, -7.1 + 4.8 + 1 + 3 + 2.2 + 2.4],
    [
      'a house nearby, another telephone',
      { street: '14 Main Elm', phones: other },
      -7.1 + 4.8 + 1 + 2.2,
    ],
    ['a house farther off', { street: '33 Main Elm' }, -7.1 + 1 + 3 + 2.2 + 2.4],
    [
      'a house farther off, another telephone',
      { street: '33 Main Elm', phones: other },
      -7.1 + 1 + 2.2,
    ],
    [
      'a house farther off, another postal code',
      { street: '33 Main Elm', postalCode: '10002' },
      -7.1 - 2.5 + 3 + 2.2 + 2.4,
    ],
    ['no house number', { street: 'Main Elm' }, -7.1 + 1 + 3 + 2.2 + 2.4],
    [
      'the house number in another street',
      { street: '12 Oak Hill' },
      -7.1 + 5.5 + 1 + 3 + 2.2 + 2.4,
    ],
    [
      'the house number in another street, another telephone',
      { street: '12 Oak Hill', phones: other },
      -7.1 + 5.5 + 1 + 2.2,
    ],
    ['a number nearby in another street', { street: '14 Oak Hill' }, -7.1 + 1 + 3 + 2.2 + 2.4],
    [
      'half the street: its square counts',
      { street: '12 Main Oak' },
      -7.1 + 9 / 4 + (5.5 * 3) / 4 + 1 + 3 + 2.2 + 2.4,
    ],
    [
      'half the street, another telephone',
      { street: '12 Main Oak', phones: other },
      -7.1 + 9 / 4 + (5.5 * 3) / 4 + 1 - 1 / 4 + 2.2,
    ],
    ['half the street nearby', { street: '14 Main Oak' }, -7.1 + 4.8 / 4 + 1 + 3 + 2.2 + 2.4],
    ['another name', { name: 'Acme' }, -7.1 + 9 + 1 + 3],
    ['no name', { name: '' }, -7.1 + 9 + 1 + 3],
    ['half the name: one word more', { name: 'Zenith Mill' }, -7.1 + 9 + 1 + 3 + 2.2 / 2],
    ['half the name: one number more', { name: 'Zenith 4' }, -7.1 + 9 + 1 + 3 + 2.2 / 2],
  ])('%s', (_, change, sum) => {
    expect(logOdds(compare(zenith, { ...zenith, ...change }).score)).toBeCloseTo(sum, 9);
  });

  it.each<[string, string, string, number]>([
    ['another word in its place', 'Zenith Mill', 'Zenith Oak', 2.2 / 2],
    ['another number, still alike', 'Zenith 3', 'Zenith 4', 2.2 / 2 + 2.4],
    ['a slip, still alike', 'Acme', 'Acne', 2.2 + 2.4],
    ['alike by 0.607', 'Zenithal', 'Zenithxy', 2.2 + 2.4],
    ['alike by 0.587', 'Oak Zenit', 'Oac Zenix', 2.2],
    ['no name on either side', '', '', 0],
  ])('%s: "%s" and "%s"', (_, one, another, sum) => {
    const { score } = compare({ ...zenith, name: one }, { ...zenith, name: another });
    expect(logOdds(score)).toBeCloseTo(-7.1 + 9 + 1 + 3 + sum, 9);
  });
});

describe('two records of which one has no address', () => {
  const phones = zenith.phones ?? [];
  const named = (name: string, some: readonly string[] = []): CompanyFacts => ({
    name,
    phones: some,
  });
  const alike = Math.exp(-0.35);

  it.each<[string, CompanyFacts, CompanyFacts, number]>([
    ['one name, one telephone', named('Acme', phones), named('Acme', phones), Math.log(99) + 3],
    ['one name, two telephones', named('Acme', phones), named('Acme', other), Math.log(99) - 1],
    ['two names, one telephone', named('Acme', phones), named('Oak', phones), -Math.log(99) + 3],
    ['two names, two telephones', named('Acme', phones), named('Oak', other), -Math.log(99) - 1],
    [
      'another number, one telephone',
      named('Acme 3', phones),
      named('Acme 4', phones),
      logOdds(alike) + 3,
    ],
    ['an address on one side', zenith, named('Zenith', phones), Math.log(99) + 3],
  ])('count the name, then the telephone: %s', (_, a, b, sum) => {
    expect(logOdds(compare(a, b).score)).toBeCloseTo(sum, 9);
  });

  it.each([
    ['no telephone', [], []],
    ['a telephone on one side', phones, []],
  ])('count the name alone: %s', (_, a, b) => {
    expect(compare(named('Acme 3', a), named('Acme 4', b))).toEqual({
      score: alike,
      name: alike,
      address: null,
      phone: 'unknown',
    });
    expect(compare(named('Acme', a), named('Acme', b)).score).toBe(1);
    expect(compare(named('Acme', a), named('Oak', b)).score).toBe(0);
  });
});

it.each<[string, string[], string[], CompanyScore['phone']]>([
  ['one number of several', ['2125559999', '2125550123'], ['3105550000', '2125550123'], 'same'],
  ['none of several', ['2125559999', '2125550123'], ['3105550000'], 'different'],
  ['none written on one side', ['2125559999'], [], 'unknown'],
  ['none written', [], [], 'unknown'],
])('telephones: %s', (_, a, b, phone) => {
  expect(compare({ name: 'Acme', phones: a }, { name: 'Oak', phones: b }).phone).toBe(phone);
});

it('says what agrees', () => {
  expect(compare(zenith, { ...zenith, name: 'Oak', street: '14 Main Elm' })).toMatchObject({
    name: 0,
    address: { house: 'near', street: 1, postalCode: 'same' },
    phone: 'same',
  });
});
