import { minorDigits } from './number-marks.ts';

/** An amount as the reader would type it, without its currency: 8400050 of EUR in `de` is "84.000,50". */
export function formatAmount(amountMinor: number, currency: string, locale: string): string {
  const digits = minorDigits(currency);
  const text = String(amountMinor).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const literal = digits === 0 ? whole : `${whole}.${text.slice(text.length - digits)}`;
  const format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits });
  return format.format(literal as Intl.StringNumericLiteral);
}
