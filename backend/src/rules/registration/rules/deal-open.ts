import type { ReviewRule } from '../rule-context.ts';

/** Domain 3.2: there is nothing to protect in a deal that was lost; one that was won may still be somebody's. */
export const dealOpen: ReviewRule<'deal_open'> = {
  id: 'deal_open',
  title: 'The deal is not lost',
  sentence: 'A deal that was lost is opened again before its registration is approved.',
  evaluate: ({ facts: { outcome, protectionStatus } }) => {
    // What ended with the deal opens nothing: such a look is only brought to its end.
    if (protectionStatus !== 'none') return { outcome: 'not_applicable', facts: { outcome } };
    return outcome === 'lost' || outcome === 'no_decision'
      ? { outcome: 'failed', facts: { outcome }, because: 'deal_lost' }
      : { outcome: 'passed', facts: { outcome } };
  },
};
