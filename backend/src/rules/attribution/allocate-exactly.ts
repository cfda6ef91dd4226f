/** A payee with its weight; weights are whole numbers in any unit and need no common sum. */
export interface Payee<K extends string = string> {
  /** Stable key: ties for a remaining unit go to the smaller one, never to the order of the input. */
  readonly key: K;
  readonly weight: bigint;
}

/**
 * Splits an amount of minor units by weights, so that the parts always sum to the amount (domain 4,
 * "exact cents"). Each part is rounded down, then the units that are left go to the largest
 * remainders. A negative amount (a refund) splits like its absolute value.
 * Throws a RangeError on a negative weight, a key that stands twice, or an amount without any weight.
 */
export function allocateExactly<K extends string>(
  amount: bigint,
  payees: readonly Payee<K>[],
): ReadonlyMap<K, bigint> {
  const total = checkedTotal(payees);
  if (total === 0n) {
    if (amount !== 0n) throw new RangeError('there is nobody to give the amount to');
    return new Map(payees.map(({ key }) => [key, 0n]));
  }
  const absolute = amount < 0n ? -amount : amount;
  const shares = payees.map(({ key, weight }) => ({
    key,
    floor: (absolute * weight) / total,
    remainder: (absolute * weight) % total,
  }));
  const left = absolute - shares.reduce((sum, share) => sum + share.floor, 0n);
  const ranked = shares.toSorted(byRemainderThenKey);
  const sign = amount < 0n ? -1n : 1n;
  const extra = new Set(ranked.slice(0, Number(left)).map((share) => share.key));
  return new Map(
    shares.map(({ key, floor }) => [key, sign * (floor + (extra.has(key) ? 1n : 0n))]),
  );
}

interface Share {
  readonly key: string;
  readonly remainder: bigint;
}

function byRemainderThenKey(a: Share, b: Share): number {
  if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}

function checkedTotal(payees: readonly Payee[]): bigint {
  if (new Set(payees.map(({ key }) => key)).size !== payees.length) {
    throw new RangeError('a payee stands twice');
  }
  return payees.reduce((sum, { weight }) => {
    if (weight < 0n) throw new RangeError('a weight is negative');
    return sum + weight;
  }, 0n);
}
