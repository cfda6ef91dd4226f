import type { Money } from '@alongside/shared/vocabulary/values';
import { numberFormat } from './format-cache.ts';

/** "€120,000": whole units, for headlines and lists. */
export function wholeMoney(money: Money, locale: string): string {
  return formatMoney(money, locale, 0);
}

/** "€120,000.00": to the minor unit, for attribution. */
export function exactMoney(money: Money, locale: string): string {
  return formatMoney(money, locale, undefined);
}

/** "33.34 %" as the reader writes it, from basis points. */
export function percentText(basisPoints: number, locale: string): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(
    basisPoints / 10_000,
  );
}

/** Minor units become text with a point, never a float, so that no cent is lost on the way. */
function formatMoney(money: Money, locale: string, digits: number | undefined): string {
  const exact = numberFormat(locale, { style: 'currency', currency: money.currency });
  const minorDigits = exact.resolvedOptions().maximumFractionDigits ?? 2;
  const text = decimalText(money.amountMinor, minorDigits);
  if (digits === undefined) return exact.format(text);
  const rounded = {
    style: 'currency',
    currency: money.currency,
    maximumFractionDigits: digits,
  } as const;
  return numberFormat(locale, rounded).format(text);
}

function decimalText(amountMinor: number, digits: number): Intl.StringNumericLiteral {
  const absolute = String(Math.abs(amountMinor)).padStart(digits + 1, '0');
  const whole = absolute.slice(0, absolute.length - digits);
  const fraction = digits === 0 ? '' : `.${absolute.slice(absolute.length - digits)}`;
  const sign = amountMinor < 0 ? '-' : '';
  return `${sign}${whole}${fraction}` as Intl.StringNumericLiteral;
}
