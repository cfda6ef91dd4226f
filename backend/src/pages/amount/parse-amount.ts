import {
  currencySigns,
  minorDigits,
  type NumberMarks,
  numberMarks,
  plainSign,
} from './number-marks.ts';

const longest = 60;
const groupsOnly = /[\s'’٬]/u;

/**
 * Reads an amount as people type it, exactly: "84.000", "84,000.50", "84 000 €", "٨٤٬٠٠٠".
 * A mark before exactly three digits groups thousands, unless the reader's own decimal mark stands
 * there and the currency has three minor digits.
 *
 * @returns whole minor units of the currency (EUR 84.50 is 8450), or `undefined` when the text is
 * no amount, has too many decimals, or is too large to be kept exactly
 */
export function parseAmount(text: string, currency: string, locale: string): number | undefined {
  if (text.length > longest) return undefined;
  const marks = numberMarks(locale);
  const typed = latinDigits(text, marks)
    .replaceAll(/\p{Cf}/gu, '')
    .trim();
  const [, before = '', number, after = ''] =
    /^(\D*)(\d(?:[\d.,'’٬٫\s]*\d)?)(\D*)$/u.exec(typed) ?? [];
  if (number === undefined || !isBareOrCurrency(before + after, currency, locale)) return undefined;
  const exponent = minorDigits(currency);
  const split = splitDecimals(number, marks.decimal, exponent);
  if (!split || !isGrouped(split.whole)) return undefined;
  const decimals = split.decimals.padEnd(exponent, '0');
  if (/[^0]/.test(decimals.slice(exponent))) return undefined;
  const minor = Number(split.whole.replaceAll(/\D/gu, '') + decimals.slice(0, exponent));
  return Number.isSafeInteger(minor) ? minor : undefined;
}

function latinDigits(text: string, { digits }: NumberMarks): string {
  return digits.reduce((read, own, digit) => read.replaceAll(own, String(digit)), text);
}

function isBareOrCurrency(rest: string, currency: string, locale: string): boolean {
  const sign = plainSign(rest);
  return sign === '' || currencySigns(currency, locale).includes(sign);
}

interface Split {
  readonly whole: string;
  readonly decimals: string;
}

/** Cuts at the mark that separates decimals, if one does. */
function splitDecimals(number: string, decimal: string, exponent: number): Split | undefined {
  const marks: readonly string[] = number.match(/[^\d]/gu) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return { whole: number, decimals: '' };
  const at = number.lastIndexOf(last);
  const split = { whole: number.slice(0, at), decimals: number.slice(at + last.length) };
  if (last === '٫') return split;
  const whole = { whole: number, decimals: '' };
  if (groupsOnly.test(last) || marks.indexOf(last) < marks.length - 1) return whole;
  if (marks.length > 1) return split;
  const ownDecimals = last === decimal && split.decimals.length <= exponent;
  return split.decimals.length === 3 && !ownDecimals && isGrouped(number) ? whole : split;
}

/** Thousands, or as in India lakhs, with one mark throughout: "84,000", "1 234 567", "12,34,567". */
function isGrouped(whole: string): boolean {
  return /^(\d+|\d{1,3}(?:([.,٬'’]|\s)\d{3})(?:\2\d{3})*|\d{1,2}([.,])(?:\d\d\3)*\d{3})$/u.test(
    whole,
  );
}
