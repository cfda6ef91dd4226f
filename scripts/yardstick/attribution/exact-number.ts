import { fraction, type Fraction } from '@alongside/backend/rules/attribution/models/fraction';
import { PlainError } from '../../machine/plain-error.mjs';

const DIGITS = 10n ** 40n;

/** Reads a decimal as it was printed, `198279.143333333` or `1e+05`, without rounding it. */
export function readExactNumber(text: string): Fraction {
  const [, sign, whole = '', decimals = '', power = '0'] =
    /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,3}))?$/.exec(text.trim()) ?? [];
  if (sign === undefined || whole + decimals === '') {
    throw new PlainError(`"${text}" is not a number.`);
  }
  const digits = BigInt(`${whole}${decimals}`) * (sign === '-' ? -1n : 1n);
  const shift = Number(power) - decimals.length;
  return shift < 0
    ? fraction(digits, 10n ** BigInt(-shift))
    : fraction(digits * 10n ** BigInt(shift), 1n);
}

/** The nearest number that a computer prints, for what is about 10^-20 and above. */
export function toNumber({ numerator, denominator }: Fraction): number {
  return Number((numerator * DIGITS) / denominator) / Number(DIGITS);
}
