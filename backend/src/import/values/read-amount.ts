import { currencyDigits } from '../../crm/decimal-money.ts';
import { bareNumber, type DecimalMark, decimalMarkOf } from './decimal-mark.ts';
import type { Reading } from './reading.ts';

const GROUPED = /^(?:\d+|\d{1,3}(?:[.,]\d{3})+|\d{1,2}(?:[.,]\d{2})*[.,]\d{3})$/;
const REMEDY = 'Write it like 84000.50, without a sign.';

/**
 * Reads `84.000,50`, `84,000.50`, `84 000.50` or `84000` exactly.
 *
 * @param mark what the whole column shows, for values that do not show it themselves
 * @returns whole minor units: 84.50 EUR is 8450, 84 JPY is 84
 */
export function readAmount(text: string, currency: string, mark: DecimalMark): Reading<number> {
  const number = bareNumber(text);
  if (!/^\d[\d.,]*$/.test(number)) return { problem: 'is not an amount', remedy: REMEDY };
  const digits = currencyDigits(currency);
  const shown = decimalMarkOf(number);
  const decimal = shown === 'unknown' ? markFor(number, mark, digits) : shown;
  if (decimal === undefined) {
    return {
      problem: 'could be two amounts: its mark may group thousands or begin the decimals',
      remedy: REMEDY,
    };
  }
  const [whole = '', decimals = '', ...more] = number.split(decimal);
  if (more.length > 0 || !GROUPED.test(whole) || !/^\d*$/.test(decimals)) {
    return { problem: 'is not an amount', remedy: REMEDY };
  }
  return toMinor(whole.replaceAll(/[.,]/g, ''), decimals, currency, digits);
}

/** Only a currency with three decimals leaves `84.000` open. */
function markFor(number: string, column: DecimalMark, digits: number): string | undefined {
  const [mark] = number.match(/[.,]/) ?? [];
  if (mark === undefined) return '.';
  if (column === '.' || column === ',') return column;
  if (digits === 3 || column === 'mixed') return undefined;
  return mark === '.' ? ',' : '.';
}

function toMinor(
  whole: string,
  decimals: string,
  currency: string,
  digits: number,
): Reading<number> {
  if (/[^0]/.test(decimals.slice(digits))) {
    const most = digits === 0 ? 'no decimals' : `${digits} decimals`;
    return { problem: `is more exact than ${currency}, which has ${most}`, remedy: 'Round it.' };
  }
  const minor = Number(whole + decimals.slice(0, digits).padEnd(digits, '0'));
  if (Number.isSafeInteger(minor)) return { value: minor };
  return { problem: 'is too large to be kept exactly', remedy: 'Check the number of digits.' };
}
