import type { Money } from '@alongside/shared/vocabulary/values';
import type { DealFigures } from './facts.ts';

/** Amounts of deals, each currency by itself, in the order of their codes: nothing is converted. */
export function sumAmounts(deals: readonly Pick<DealFigures, 'amount'>[]): readonly Money[] {
  return amountsByCurrency(deals).map(([currency, amounts]) => ({
    amountMinor: amounts.reduce((sum, amount) => sum + amount, 0),
    currency,
  }));
}

/** The mean of the amounts that are known, each currency by itself, rounded to the minor unit. */
export function averageAmounts(deals: readonly Pick<DealFigures, 'amount'>[]): readonly Money[] {
  return amountsByCurrency(deals).map(([currency, amounts]) => ({
    amountMinor: Math.round(amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length),
    currency,
  }));
}

function amountsByCurrency(
  deals: readonly Pick<DealFigures, 'amount'>[],
): (readonly [string, readonly number[]])[] {
  const amounts = new Map<string, number[]>();
  for (const { amount } of deals) {
    if (amount === null) continue;
    const same = amounts.get(amount.currency);
    if (same === undefined) amounts.set(amount.currency, [amount.amountMinor]);
    else same.push(amount.amountMinor);
  }
  return [...amounts].toSorted(([one], [other]) => (one < other ? -1 : 1));
}
