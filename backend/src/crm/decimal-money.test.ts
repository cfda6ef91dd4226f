import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalFromMoney, moneyFromDecimal, NotMoney } from './decimal-money.ts';

describe('money from decimal text', () => {
  it.each([
    ['120000', 'EUR', 12_000_000],
    ['120000.5', 'EUR', 12_000_050],
    ['0.1', 'EUR', 10],
    ['1.2E5', 'EUR', 12_000_000],
    ['19.99', 'EUR', 1999],
    ['1.005', 'EUR', 101],
    ['-1.005', 'EUR', -101],
    ['-0.001', 'EUR', 0],
    ['1200', 'JPY', 1200],
    ['1200.5', 'JPY', 1201],
    ['1.234', 'KWD', 1234],
    ['90071992547409.91', 'EUR', Number.MAX_SAFE_INTEGER],
  ])('reads %s %s as %i minor units', (text, currency, amountMinor) => {
    expect(moneyFromDecimal(text, currency)).toEqual({ amountMinor, currency });
  });

  it.each(['', 'abc', '1,5', '1e999', 'Infinity', '90071992547409.92'])('refuses "%s"', (text) => {
    expect(() => moneyFromDecimal(text, 'EUR')).toThrow(NotMoney);
  });

  it('comes back unchanged from its own text, in currencies of 0, 2 and 3 digits', () => {
    const amount = fc.maxSafeInteger().map((value) => (value === 0 ? 0 : value));
    fc.assert(
      fc.property(amount, fc.constantFrom('JPY', 'EUR', 'KWD'), (amountMinor, currency) => {
        const money = { amountMinor, currency };
        expect(moneyFromDecimal(decimalFromMoney(money), currency)).toEqual(money);
      }),
    );
  });
});
