import { type AddressComparison, compareAddresses } from './compare-addresses.ts';
import { compareWords, type WordDifference } from './compare-words.ts';
import type { ReadCompany } from './read-company.ts';
import { samePhone } from './read-phone.ts';
import { scoreNames } from './score-names.ts';

/**
 * What each agreement adds to the logarithm of the odds that two records are one company at one
 * place; found on labelled records, then rounded.
 */
const odds = {
  none: -7.1,
  sameHouse: 9,
  sameHouseOnly: 5.5,
  nearHouse: 4.8,
  samePhone: 3,
  otherPhone: -1,
  commonName: 2.2,
  sameNameAndPhone: 2.4,
  samePostalCode: 1,
  otherPostalCode: -2.5,
} as const;

const leastDoubt = 0.01;
const sameName = 0.6;

/** What two companies agree in, and how likely they are one, 0 to 1. */
export interface CompanyScore {
  readonly score: number;
  readonly name: number;
  readonly address: AddressComparison | null;
  readonly phone: 'same' | 'different' | 'unknown';
}

/**
 * Scores names alone where nothing else is known of both; with addresses, the place counts more than
 * the name, because one place is listed under many names and a chain has many places. Symmetric.
 */
export function scoreCompanies(a: ReadCompany, b: ReadCompany): CompanyScore {
  const words = compareWords(a.name.words, b.name.words);
  const name = scoreNames(a.name, b.name, words);
  const phone = comparePhones(a.phones, b.phones);
  const address = a.address && b.address && compareAddresses(a.address, b.address);
  if (!address)
    return { score: phone === 'unknown' ? name : withPhone(name, phone), name, address, phone };
  const common = odds.commonName * commonShare(words);
  const both = phone === 'same' && name >= sameName ? odds.sameNameAndPhone : 0;
  const sum = odds.none + placeOdds(address, phone) + phoneOdds(phone) + common + both;
  return { score: logistic(sum), name, address, phone };
}

function withPhone(name: number, phone: 'same' | 'different'): number {
  const sure = Math.min(1 - leastDoubt, Math.max(leastDoubt, name));
  return logistic(
    Math.log(sure / (1 - sure)) + (phone === 'same' ? odds.samePhone : odds.otherPhone),
  );
}

function placeOdds({ house, street, postalCode }: AddressComparison, phone: string): number {
  const alike = street ** 2;
  const code = { same: odds.samePostalCode, different: odds.otherPostalCode, unknown: 0 }[
    postalCode
  ];
  if (house === 'near') return code + odds.nearHouse * alike;
  if (house !== 'same') return code;
  const neighbour = phone === 'different' ? odds.otherPhone * alike : 0;
  return code + odds.sameHouse * alike + odds.sameHouseOnly * (1 - alike) + neighbour;
}

/** Another telephone says little elsewhere: companies have several. In one house it says neighbour. */
function phoneOdds(phone: string): number {
  return phone === 'same' ? odds.samePhone : 0;
}

function comparePhones(a: readonly string[], b: readonly string[]): CompanyScore['phone'] {
  if (a.length === 0 || b.length === 0) return 'unknown';
  return a.some((one) => b.some((other) => samePhone(one, other))) ? 'same' : 'different';
}

function commonShare({ common, changed, extra, ...numbers }: WordDifference): number {
  const all = common + changed + extra + numbers.changedNumbers + numbers.extraNumbers;
  return all === 0 ? 0 : common / all;
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value));
}
