/** What separates the decimals in a column of amounts, as its rows show together. */
export type DecimalMark = '.' | ',' | 'unknown' | 'mixed';

/** The mark that a column shows after one more value. */
export function learnDecimalMark(known: DecimalMark, text: string): DecimalMark {
  const seen = decimalMarkOf(bareNumber(text));
  if (seen === 'unknown' || seen === known || known === 'mixed') return known;
  return known === 'unknown' ? seen : 'mixed';
}

/** Digits, points and commas of an amount: without a currency beside it, spaces and apostrophes. */
export function bareNumber(text: string): string {
  const number = text.replaceAll(/\p{Sc}|\p{Cf}|[\s'’]/gu, '');
  return number.replace(/^[A-Za-z]{3}(?=\d)|(?<=\d)[A-Za-z]{3}$/g, '');
}

/** What one number shows by itself; `84.000` shows nothing. */
export function decimalMarkOf(number: string): '.' | ',' | 'unknown' {
  const marks: readonly string[] = number.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last !== '.' && last !== ',') return 'unknown';
  const other = last === '.' ? ',' : '.';
  if (marks.includes(other)) return last;
  if (marks.length > 1) return other;
  const [whole = '', decimals = ''] = number.split(last);
  const couldGroup = decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return couldGroup ? 'unknown' : last;
}
