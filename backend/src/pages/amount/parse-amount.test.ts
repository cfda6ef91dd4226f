import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount } from './format-amount.ts';
import { parseAmount } from './parse-amount.ts';

const locales = [
  'en-US',
  'en-IN',
  'de',
  'de-CH',
  'fr',
  'es',
  'pt-BR',
  'da',
  'pl',
  'hi',
  'ja',
  'ar-EG',
  'fa',
  'bn',
];
const currencies = ['EUR', 'USD', 'GBP', 'JPY', 'KWD', 'CHF', 'DKK', 'INR', 'BHD'];

describe('an amount that a person types', () => {
  it.each([
    ['84.000', 'EUR', 'de', 8_400_000],
    ['84.000', 'EUR', 'en', 8_400_000],
    ['84,000', 'EUR', 'de', 8_400_000],
    ['84,000.50', 'USD', 'en', 8_400_050],
    ['84.000,50', 'EUR', 'de', 8_400_050],
    ['84.000,5', 'EUR', 'en', 8_400_050],
    ['84 000', 'EUR', 'fr', 8_400_000],
    ['84\u202f000,50 €', 'EUR', 'fr', 8_400_050],
    ["84'000.50", 'CHF', 'de-CH', 8_400_050],
    ['84.5', 'EUR', 'de', 8450],
    ['84,5', 'EUR', 'en', 8450],
    ['84000', 'JPY', 'ja', 84_000],
    ['84,000', 'JPY', 'en', 84_000],
    ['84,000.00', 'JPY', 'en', 84_000],
    ['84.000', 'KWD', 'en', 84_000],
    ['84.000', 'KWD', 'de', 84_000_000],
    ['84,000', 'KWD', 'de', 84_000],
    ['12,34,567.50', 'INR', 'en-IN', 123_456_750],
    ['٨٤٬٠٠٠٫٥٠', 'EUR', 'ar-EG', 8_400_050],
    ['EUR 84,000', 'EUR', 'en', 8_400_000],
    ['84.000,50 kr.', 'DKK', 'da', 8_400_050],
    ['0', 'EUR', 'en', 0],
    ['0.29', 'EUR', 'en', 29],
    ['90071992547409.91', 'EUR', 'en', Number.MAX_SAFE_INTEGER],
  ])('%s of %s reads in %s as %i minor units', (text, currency, locale, minor) => {
    expect(parseAmount(text, currency, locale)).toBe(minor);
  });

  it.each([
    ['', 'EUR'],
    ['about 84', 'EUR'],
    ['84k', 'EUR'],
    ['-84', 'EUR'],
    ['(84)', 'EUR'],
    ['$84', 'EUR'],
    ['84.005,001', 'EUR'],
    ['84.5', 'JPY'],
    ['84,00,0', 'EUR'],
    ['84 00', 'EUR'],
    ['8,4.0,0', 'EUR'],
    ['1,234.567,8', 'EUR'],
    ['1e9', 'EUR'],
    ['90071992547409.92', 'EUR'],
    ['9'.repeat(61), 'JPY'],
  ])('"%s" is no amount of %s', (text, currency) => {
    expect(parseAmount(text, currency, 'en')).toBeUndefined();
  });

  it('reads back whatever the reader would write, in every locale and currency', () => {
    const amount = fc.nat(Number.MAX_SAFE_INTEGER);
    const reader = [fc.constantFrom(...locales), fc.constantFrom(...currencies)] as const;
    fc.assert(
      fc.property(amount, ...reader, (minor, locale, currency) => {
        expect(parseAmount(formatAmount(minor, currency, locale), currency, locale)).toBe(minor);
      }),
      { numRuns: 500 },
    );
  });

  it('reads back amounts that carry their currency', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000_000),
        fc.constantFrom(...locales),
        fc.constantFrom(...currencies),
        (whole, locale, currency) => {
          const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
          const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
          expect(parseAmount(format.format(whole), currency, locale)).toBe(whole * 10 ** digits);
        },
      ),
    );
  });

  it('never throws on anything typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...locales), (text, locale) => {
        const minor = parseAmount(text, 'EUR', locale);
        expect(minor === undefined || minor >= 0).toBe(true);
      }),
    );
  });
});
