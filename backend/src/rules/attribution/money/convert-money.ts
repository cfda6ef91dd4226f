import type { LocalDate, Money } from '@alongside/shared/vocabulary/values';
import { minorDigits, type CurrencyProblem } from './minor-digits.ts';

/** What one unit of a currency cost in another on a day. */
export interface ExchangeRate {
  readonly from: string;
  readonly to: string;
  readonly date: LocalDate;
  /** A decimal as text, `0.00652`: up to 12 digits before the point and 18 after it, above zero. */
  readonly rate: string;
  /** Who said so, e.g. the name of the CRM. */
  readonly source: string;
}

export type ConversionProblem = CurrencyProblem | 'bad_rate' | 'other_currency' | 'too_large';

export type Converted =
  | { readonly kind: 'converted'; readonly money: Money }
  | { readonly kind: 'refused'; readonly code: ConversionProblem; readonly value: string };

/**
 * Converts money by an exact rate, as a fraction of whole numbers; what is finer than the target's
 * smallest unit is rounded once, half away from zero, so that a refund mirrors its deal.
 */
export function convertMoney(money: Money, rate: ExchangeRate): Converted {
  const { currency, amountMinor } = money;
  if (currency !== rate.from) return refuse('other_currency', currency);
  const [from, to] = [minorDigits(rate.from), minorDigits(rate.to)];
  if (typeof from === 'string') return refuse(from, rate.from);
  if (typeof to === 'string') return refuse(to, rate.to);
  const price = readRate(rate.rate);
  if (price === undefined) return refuse('bad_rate', rate.rate);
  const numerator = BigInt(amountMinor) * price.numerator * 10n ** BigInt(to);
  const denominator = price.denominator * 10n ** BigInt(from);
  const converted = roundAway(numerator, denominator);
  if (!Number.isSafeInteger(Number(converted))) return refuse('too_large', String(converted));
  return { kind: 'converted', money: { amountMinor: Number(converted), currency: rate.to } };
}

function readRate(text: string): { numerator: bigint; denominator: bigint } | undefined {
  const match = /^(\d{1,12})(?:\.(\d{1,18}))?$/.exec(text);
  const [, whole = '', decimals = ''] = match ?? [];
  const numerator = BigInt(whole + decimals);
  return numerator === 0n ? undefined : { numerator, denominator: 10n ** BigInt(decimals.length) };
}

/** Half away from zero; the denominator is above zero. */
function roundAway(numerator: bigint, denominator: bigint): bigint {
  const absolute = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * absolute + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

function refuse(code: ConversionProblem, value: string): Converted {
  return { kind: 'refused', code, value };
}
