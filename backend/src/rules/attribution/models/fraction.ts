/** An exact number; the denominator is above zero. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** The fraction in lowest terms. Throws a RangeError when the denominator is zero. */
export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) throw new RangeError('a denominator is zero');
  const divisor = greatestDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) {
    return fraction(a.numerator + b.numerator, a.denominator);
  }
  return fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Whole numbers in the ratio of the fractions, so that an amount can be allocated by them. */
export function commonWeights<K>(fractions: ReadonlyMap<K, Fraction>): [K, bigint][] {
  const entries = [...fractions];
  const common = entries.reduce((product, [, { denominator }]) => {
    return (product / greatestDivisor(product, denominator)) * denominator;
  }, 1n);
  return entries.map(([key, { numerator, denominator }]) => [
    key,
    numerator * (common / denominator),
  ]);
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
