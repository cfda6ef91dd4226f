import { expect, test } from 'vitest';
import { convertMoney } from './convert-money.ts';
import { minorDigits } from './minor-digits.ts';

const date = '2026-11-27';
const rateOf = (from: string, to: string, rate: string) => ({
  from,
  to,
  rate,
  date,
  source: 'crm',
});

test.each([
  ['euro to yen, which have no cents', 12_345, 'EUR', 'JPY', '162.37', 20_045],
  ['yen to euro', 20_045, 'JPY', 'EUR', '0.006158', 12_344],
  ['dinars, which have three decimals', 1_000, 'KWD', 'USD', '3.2563', 326],
  ['half a cent goes away from zero', 1, 'EUR', 'USD', '0.5', 1],
  ['and so does half a cent taken back', -1, 'EUR', 'USD', '0.5', -1],
  [
    'an amount that no float holds',
    9_007_199_254_740_991,
    'EUR',
    'USD',
    '1',
    9_007_199_254_740_991,
  ],
  ['a rate of eighteen decimals', 100_000_000, 'EUR', 'USD', '1.000000000000000001', 100_000_000],
  ['four decimals', 10_000, 'CLF', 'CLP', '39000.5', 39_001],
])('converts %s', (_, amountMinor, currency, to, rate, expected) => {
  expect(convertMoney({ amountMinor, currency }, rateOf(currency, to, rate))).toEqual({
    kind: 'converted',
    money: { amountMinor: expected, currency: to },
  });
});

test.each([
  ['a currency nobody knows', 'ZZZ', rateOf('ZZZ', 'EUR', '1'), 'unknown_currency', 'ZZZ'],
  [
    'gold, which has no smallest unit',
    'XAU',
    rateOf('XAU', 'EUR', '1'),
    'currency_without_minor_unit',
    'XAU',
  ],
  ['a rate to no currency', 'EUR', rateOf('EUR', 'XXX', '1'), 'currency_without_minor_unit', 'XXX'],
  ['a rate of another currency', 'USD', rateOf('EUR', 'USD', '1'), 'other_currency', 'USD'],
  ['a rate of nothing', 'EUR', rateOf('EUR', 'USD', '0.00'), 'bad_rate', '0.00'],
  ['a rate below nothing', 'EUR', rateOf('EUR', 'USD', '-1'), 'bad_rate', '-1'],
  ['a rate as a float writes it', 'EUR', rateOf('EUR', 'USD', '1e3'), 'bad_rate', '1e3'],
  [
    'more than money holds',
    'EUR',
    rateOf('EUR', 'USD', '999999999999'),
    'too_large',
    '9007199254731983800745259009',
  ],
] as const)('refuses %s', (_, currency, rate, code, value) => {
  const money = { amountMinor: 9_007_199_254_740_991, currency };
  expect(convertMoney(money, rate)).toEqual({ kind: 'refused', code, value });
});

test.each([
  ['EUR', 2],
  ['ISK', 0],
  ['TND', 3],
  ['UYW', 4],
] as const)('%s has %i digits after the point', (code, digits) => {
  expect(minorDigits(code)).toBe(digits);
});
