import type { Money } from '@alongside/shared/vocabulary/values';

/** An amount as the CRM wrote it that cannot be taken over exactly enough to be money. */
export class NotMoney extends Error {
  override readonly name = 'NotMoney';
}

/** Digits after the decimal point of a currency: 2 for EUR, 0 for JPY, 3 for KWD. */
export function currencyDigits(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * Money from a decimal text like `120000`, `120000.5` or `1.2E5`, without ever being a float. What
 * is finer than the currency's smallest unit is rounded half away from zero.
 *
 * @throws NotMoney when the text is no number or beyond what money holds
 */
export function moneyFromDecimal(text: string, currency: string): Money {
  const match = /^(-?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text.trim());
  if (!match) throw new NotMoney(`"${text.slice(0, 40)}" is not a decimal number`);
  const [, sign, whole = '0', fraction = '', exponent = '0'] = match;
  const shift = currencyDigits(currency) - fraction.length + Number(exponent);
  const digits = BigInt(whole + fraction);
  const magnitude = shift >= 0 ? digits * 10n ** BigInt(shift) : roundAway(digits, -shift);
  if (magnitude > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new NotMoney(`"${text.slice(0, 40)}" is more than an amount can be`);
  }
  const amountMinor = Number(magnitude);
  return { amountMinor: sign === '-' && amountMinor !== 0 ? -amountMinor : amountMinor, currency };
}

function roundAway(digits: bigint, places: number): bigint {
  const unit = 10n ** BigInt(places);
  return (digits + unit / 2n) / unit;
}

/** The exact decimal text of money: `1200.50` for 120050 EUR, `1200` for 1200 JPY. */
export function decimalFromMoney({ amountMinor, currency }: Money): string {
  const digits = currencyDigits(currency);
  const minus = amountMinor < 0 ? '-' : '';
  const padded = String(Math.abs(amountMinor)).padStart(digits + 1, '0');
  if (digits === 0) return minus + padded;
  return `${minus}${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
}
