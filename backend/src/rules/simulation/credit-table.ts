import type { Id } from '@alongside/shared/vocabulary/ids';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { creditMoved, type WonDeal } from './credit-moved.ts';
import { mostFirst } from './most-first.ts';

/** What a draft would move of one currency. */
interface CurrencyCredit {
  readonly currency: string;
  /** Won deals of which credit would move. */
  readonly deals: number;
  /** Minor units that partners would get more, all together, and less. */
  readonly gainedMinor: number;
  readonly lostMinor: number;
}

interface PartnerCredit {
  readonly partnerId: Id<'partner'>;
  readonly currency: string;
  /** Minor units more; negative for less. */
  readonly amountMinor: number;
}

export interface CreditResult {
  readonly deals: number;
  readonly flips: number;
  readonly byCurrency: readonly CurrencyCredit[];
  readonly byPartner: readonly PartnerCredit[];
}

/** Takes won deals one by one; holds sums by partner and currency only. */
export function createCreditTable(draft: CompiledPolicy): {
  add(deal: WonDeal): void;
  result(): CreditResult;
} {
  const currencies = new Map<string, { deals: number; gainedMinor: number; lostMinor: number }>();
  const partners = new Map<string, PartnerCredit>();
  let deals = 0;
  let flips = 0;
  return {
    add: (deal) => {
      deals += 1;
      const moved = creditMoved(deal, draft);
      const [first] = moved;
      if (first === undefined) return;
      flips += 1;
      const sum = currencies.get(first.currency) ?? { deals: 0, gainedMinor: 0, lostMinor: 0 };
      sum.deals += 1;
      for (const { partnerId, currency, amountMinor } of moved) {
        if (amountMinor > 0) sum.gainedMinor += amountMinor;
        else sum.lostMinor -= amountMinor;
        const key = `${partnerId} ${currency}`;
        const before = partners.get(key)?.amountMinor ?? 0;
        partners.set(key, { partnerId, currency, amountMinor: before + amountMinor });
      }
      currencies.set(first.currency, sum);
    },
    result: () => ({
      deals,
      flips,
      byCurrency: [...currencies]
        .map(([currency, sum]) => ({ currency, ...sum }))
        .toSorted(
          mostFirst(
            (sum) => sum.deals,
            ({ currency }) => currency,
          ),
        ),
      byPartner: [...partners]
        .toSorted(
          mostFirst(
            ([, { amountMinor }]) => Math.abs(amountMinor),
            ([key]) => key,
          ),
        )
        .map(([, moved]) => moved),
    }),
  };
}
