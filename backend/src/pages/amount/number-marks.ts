/** How a reader writes numbers. */
export interface NumberMarks {
  readonly decimal: string;
  /** The reader's own digits, 0 to 9; Latin ones are read as well. */
  readonly digits: readonly string[];
}

/** Decimal mark and digits of a locale, e.g. a comma for `de`. */
export function numberMarks(locale: string): NumberMarks {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  const plain = new Intl.NumberFormat(locale, { useGrouping: false });
  return {
    decimal: parts.find((part) => part.type === 'decimal')?.value ?? '.',
    digits: Array.from({ length: 10 }, (_, digit) => plain.format(digit)),
  };
}

/** How many digits the minor unit of a currency has: EUR 2, JPY 0, KWD 3. */
export function minorDigits(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** What people write beside an amount of this currency, in lower case: "eur", "€". */
export function currencySigns(currency: string, locale: string): readonly string[] {
  const displays = ['code', 'symbol', 'narrowSymbol', 'name'] as const;
  const signs = displays.map((currencyDisplay) => {
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
    return format.formatToParts(2).find((part) => part.type === 'currency')?.value ?? '';
  });
  return [currency, ...signs].map(plainSign);
}

/** A sign without spaces, points, direction marks and case. */
export function plainSign(text: string): string {
  return text.replaceAll(/[\s.\p{Cf}]/gu, '').toLowerCase();
}
