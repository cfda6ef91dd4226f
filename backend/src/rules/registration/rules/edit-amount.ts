import type { Rule } from '../../kernel/decision.ts';
import type { EditContext } from '../edit.ts';

/**
 * Domain 3.7: a rise over the limit asks again who decides, and no more. It is held against the amount
 * by which it was routed last, so that many small rises count as one. Another currency is not compared.
 */
export const editAmount: Rule<EditContext, 'edit_amount'> = {
  id: 'edit_amount',
  title: 'The amount did not rise much',
  sentence: 'When the amount rises a lot, we ask again who decides.',
  evaluate: ({ facts, changes, knobs }) => {
    if (changes.amount === undefined) return { outcome: 'not_applicable', facts: {} };
    const { amountRiseBasisPoints } = knobs.materialEdit;
    const { routedAmountMinor } = facts;
    const { amountMinor, currency } = changes.amount;
    const seen = { routedAmountMinor, amountMinor, currency, amountRiseBasisPoints };
    const comparable = routedAmountMinor !== null && currency === facts.registration.currency;
    return comparable && !risesOver(routedAmountMinor, amountMinor, amountRiseBasisPoints)
      ? { outcome: 'passed', facts: seen }
      : { outcome: 'needs_review', facts: seen, because: 'amount_rose' };
  },
};

/** Exact, also for amounts whose product no longer fits a double. */
function risesOver(from: number, to: number, basisPoints: number): boolean {
  return BigInt(to - from) * 10_000n > BigInt(from) * BigInt(basisPoints);
}
