import type { Money } from '@alongside/shared/vocabulary/values';
import type { Random } from './random.ts';

const BY_COUNTRY: Readonly<Record<string, string>> = {
  CA: 'USD',
  GB: 'GBP',
  CH: 'CHF',
  JP: 'JPY',
  SE: 'SEK',
  IL: 'USD',
  BR: 'USD',
  MX: 'USD',
  HK: 'USD',
  SG: 'USD',
  AU: 'USD',
};
/** Minor units of a hundred euros, about. */
const HUNDRED: Readonly<Record<string, number>> = { JPY: 16_000, SEK: 110_000, KWD: 33_000 };

/** An amount in the customer's currency, or now and then in one that it is bought in. */
export function makeAmount(country: string, random: Random): Money {
  const foreign = random.between(1, 30) === 1;
  const currency = foreign ? 'KWD' : (BY_COUNTRY[country] ?? 'EUR');
  const hundreds = random.between(60, 400) * random.pick([1, 1, 2, 5, 10]);
  return { amountMinor: hundreds * (HUNDRED[currency] ?? 10_000), currency };
}
