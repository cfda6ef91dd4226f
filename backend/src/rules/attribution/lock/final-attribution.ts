import type { Money } from '@alongside/shared/vocabulary/values';
import { allocateExactly } from '../allocate-exactly.ts';
import type { CreditShare, DealAttribution } from '../attribute-deal.ts';
import { convertMoney } from '../money/convert-money.ts';
import { companyKey, type PayeeKey } from '../payee-key.ts';
import type { AttributionAdjustment, AttributionLock, FixedPayee } from './attribution-lock.ts';
import { sumEntries } from './enter-credit.ts';

/** A lock with all that came after it. */
export interface FixedAttribution {
  readonly lock: AttributionLock;
  /** In the order they were made. */
  readonly adjustments: readonly AttributionAdjustment[];
}

/** The credit of a locked deal as it stands: the lock's entries and those of every adjustment. */
export function finalAttribution({ lock, adjustments }: FixedAttribution): DealAttribution {
  const { payees, amount } = adjustments.at(-1) ?? lock;
  const entries = sumEntries([lock, ...adjustments].flatMap((one) => one.entries));
  // Every adjustment takes back what was in another currency: nothing of it is left here.
  const balance = new Map(entries.map(({ payee, money }) => [payee, money]));
  const points = pointsOf(payees);
  const credit = (payee: PayeeKey): Money | null => {
    if (amount === null) return null;
    return balance.get(payee) ?? { ...amount, amountMinor: 0 };
  };
  const shares = payees.flatMap(({ payee, role, touches }): CreditShare[] =>
    payee === companyKey || role === null
      ? []
      : [{ partnerId: payee, role, share: points(payee), credit: credit(payee), touches }],
  );
  return {
    model: lock.model,
    shares,
    company: { share: points(companyKey), credit: credit(companyKey) },
    lockedAt: lock.lockedAt,
    refusal: null,
  };
}

/** The deal's amount in the company's currency at the fixed rate; null while no rate is fixed. */
export function companyAmount({ lock, adjustments }: FixedAttribution): Money | null {
  const { amount, rate } = adjustments.at(-1) ?? lock;
  if (amount === null || rate.kind === 'not_fixed') return null;
  if (rate.kind === 'same_currency') return amount;
  const converted = convertMoney(amount, rate.rate);
  return converted.kind === 'converted' ? converted.money : null;
}

function pointsOf(payees: readonly FixedPayee[]): (payee: PayeeKey) => number {
  const weighed = payees.map(({ payee, weight }) => ({ key: payee, weight: BigInt(weight) }));
  const parts = allocateExactly(10_000n, weighed);
  return (payee) => Number(parts.get(payee) ?? 0n);
}
