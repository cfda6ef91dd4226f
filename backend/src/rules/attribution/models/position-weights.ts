const ALL = 10_000n;

/**
 * Weights of `count` touches when the first has `first` basis points and the last `last`, and those
 * between share the rest (domain 4): one touch has everything, two share as first stands to last.
 */
export function positionWeights(count: number, first: number, last: number): readonly bigint[] {
  const [head, tail] = [BigInt(first), BigInt(last)];
  if (count === 1) return [1n];
  if (count === 2) return [head, tail];
  const between = BigInt(count - 2);
  const middle = Array.from({ length: count - 2 }, () => ALL - head - tail);
  return [head * between, ...middle, tail * between];
}
