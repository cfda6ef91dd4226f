import type { Money } from '@alongside/shared/vocabulary/values';
import { allocateExactly } from '../allocate-exactly.ts';
import type { DealWeights } from '../weigh-deal.ts';
import { companyKey } from '../payee-key.ts';
import type { CreditEntry, FixedPayee } from './attribution-lock.ts';

/** The weights of a deal as they are kept: the partners in their order, then the company. */
export function fixPayees({ partners, payees }: DealWeights): readonly FixedPayee[] {
  const weights = new Map(payees.map(({ key, weight }) => [key, weight]));
  const company = weights.get(companyKey);
  return [
    ...partners.map(({ partnerId, role, touches }) => ({
      payee: partnerId,
      role,
      touches,
      weight: String(weights.get(partnerId) ?? 0n),
    })),
    ...(company === undefined
      ? []
      : [{ payee: companyKey, role: null, touches: 0, weight: String(company) } as const]),
  ];
}

/** What each payee has of an amount by its weight; whoever has nothing is left out. */
export function creditOf(
  amount: Money | null,
  payees: readonly FixedPayee[],
): readonly CreditEntry[] {
  if (amount === null) return [];
  const weighed = payees.map(({ payee, weight }) => ({ key: payee, weight: BigInt(weight) }));
  return [...allocateExactly(BigInt(amount.amountMinor), weighed)].flatMap(([payee, part]) =>
    part === 0n ? [] : [{ payee, money: { ...amount, amountMinor: Number(part) } }],
  );
}

/** Adds up entries by payee and currency; whoever is left with nothing is left out. */
export function sumEntries(entries: readonly CreditEntry[]): readonly CreditEntry[] {
  return [...balanceOf(entries).values()].map(({ payee, currency, sum }) => {
    return { payee, money: { amountMinor: Number(sum), currency } };
  });
}

/**
 * The entries that lead from one balance to another. A difference that is more than money holds, as
 * from the largest amount to its refund, stands as what is taken back and what is given.
 */
export function differenceBetween(
  before: readonly CreditEntry[],
  after: readonly CreditEntry[],
): readonly CreditEntry[] {
  const back = before.map(({ payee, money }) => ({
    payee,
    money: { ...money, amountMinor: -money.amountMinor },
  }));
  return [...balanceOf([...back, ...after]).values()].flatMap(({ payee, currency, sum }) => {
    if (Number.isSafeInteger(Number(sum))) {
      return [{ payee, money: { amountMinor: Number(sum), currency } }];
    }
    return [...back, ...after].filter(
      (entry) => entry.payee === payee && entry.money.currency === currency,
    );
  });
}

interface Balance {
  readonly payee: CreditEntry['payee'];
  readonly currency: string;
  readonly sum: bigint;
}

function balanceOf(entries: readonly CreditEntry[]): ReadonlyMap<string, Balance> {
  const sums = new Map<string, Balance>();
  for (const { payee, money } of entries) {
    const { currency, amountMinor } = money;
    const key = `${payee} ${currency}`;
    const sum = (sums.get(key)?.sum ?? 0n) + BigInt(amountMinor);
    if (sum === 0n) sums.delete(key);
    else sums.set(key, { payee, currency, sum });
  }
  return sums;
}
