const DIGITS = 18;

/**
 * What one unit of a currency is in the company's, from what one unit of the company's is in it:
 * `0.0064` from `156.25`, to 18 digits after the point; null when there is no such number.
 */
export function invertRate(text: string): string | null {
  const match = /^(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,2}))?$/.exec(text);
  if (!match) return null;
  const [, whole = '', fraction = '', exponent = '0'] = match;
  const divisor = BigInt(whole + fraction);
  const power = DIGITS + fraction.length - Number(exponent);
  if (divisor === 0n || power < 0) return null;
  const scaled = (10n ** BigInt(power) + divisor / 2n) / divisor;
  const digits = scaled.toString().padStart(DIGITS + 1, '0');
  const decimals = digits.slice(-DIGITS).replace(/0+$/, '');
  const units = digits.slice(0, -DIGITS);
  return decimals === '' ? units : `${units}.${decimals}`;
}
