import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DecimalMark, learnDecimalMark } from './decimal-mark.ts';
import { readAmount } from './read-amount.ts';

const cases: readonly [string, string, DecimalMark, number | undefined][] = [
  ['84000', 'EUR', 'unknown', 8_400_000],
  ['84.000,50', 'EUR', 'unknown', 8_400_050],
  ['84,000.50', 'EUR', 'unknown', 8_400_050],
  ['84.000', 'EUR', 'unknown', 8_400_000],
  ['84,000', 'EUR', 'unknown', 8_400_000],
  ['84.000', 'EUR', '.', 8400],
  ['84.000', 'EUR', ',', 8_400_000],
  ['84.5', 'EUR', ',', 8450],
  ['1.234.567', 'EUR', 'unknown', 123_456_700],
  ['12,34,567.00', 'INR', 'unknown', 123_456_700],
  ["84'000.50", 'CHF', 'unknown', 8_400_050],
  ['84 000,5 €', 'EUR', 'unknown', 8_400_050],
  ['EUR 84000', 'EUR', 'unknown', 8_400_000],
  ['0.500', 'EUR', 'unknown', 50],
  ['8400', 'JPY', 'unknown', 8400],
  ['8,400', 'JPY', 'unknown', 8400],
  ['8400.00', 'JPY', 'unknown', 8400],
  ['84,000.500', 'KWD', 'unknown', 84_000_500],
  ['84.000', 'KWD', '.', 84_000],
  ['84.000', 'KWD', ',', 84_000_000],
  ['84.000', 'KWD', 'unknown', undefined],
  ['84.000', 'EUR', 'mixed', undefined],
  ['84.555', 'EUR', '.', undefined],
  ['8400.5', 'JPY', 'unknown', undefined],
  ['8,4,000', 'EUR', 'unknown', undefined],
  ['84.0.0', 'EUR', 'unknown', undefined],
  ['-84', 'EUR', 'unknown', undefined],
  ['84k', 'EUR', 'unknown', undefined],
  ['8_4', 'EUR', 'unknown', undefined],
  ['n/a', 'EUR', 'unknown', undefined],
  ['99999999999999999', 'EUR', 'unknown', undefined],
];

test.each(cases)('reads %s %s where the column shows %s as %s', (text, currency, mark, minor) => {
  const read = readAmount(text, currency, mark);
  expect('value' in read ? read.value : undefined).toBe(minor);
});

const columns: readonly [readonly string[], DecimalMark][] = [
  [['84.000', '1.234.567'], ','],
  [['84.000', '12,5'], ','],
  [['84,000', '12.50'], '.'],
  [['84.000', '84000'], 'unknown'],
  [['1,5', '1.5'], 'mixed'],
];

test.each(columns)('a column of %j has the decimal mark %s', (texts, mark) => {
  expect(texts.reduce(learnDecimalMark, 'unknown' as DecimalMark)).toBe(mark);
});

const languages = fc.constantFrom('de-DE', 'en-US', 'de-CH', 'fr-FR', 'en-IN', 'sv-SE');

test('every amount with its decimals comes back exactly, whatever language wrote it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), languages, (minor, language) => {
      const format = new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' });
      const text = format.format(minor / 100);
      expect(readAmount(text, 'EUR', 'unknown')).toEqual({ value: minor });
    }),
  );
});
