import type { CandidateRule } from '../rule-context.ts';

/** R16. The minimum is compared in minor units of the registration's own currency. */
export const minimumAmount: CandidateRule<'minimum_amount'> = {
  id: 'minimum_amount',
  title: 'Size of the deal',
  sentence: 'A deal must reach the smallest size the rules of engagement name.',
  evaluate: ({ facts, knobs }) => {
    const { minAmountMinor } = knobs.eligibility;
    if (minAmountMinor === null) return { outcome: 'not_applicable', facts: {} };
    const { amountMinor, currency } = facts.registration;
    const seen = { amountMinor, currency, minAmountMinor };
    if (amountMinor === null) {
      return { outcome: 'needs_review', facts: seen, because: 'needs_a_person' };
    }
    return amountMinor >= minAmountMinor
      ? { outcome: 'passed', facts: seen }
      : { outcome: 'failed', facts: seen, because: 'amount_below_minimum' };
  },
};
