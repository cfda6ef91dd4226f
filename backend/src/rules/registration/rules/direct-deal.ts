import { earlierDirectDeals } from '../own-claim.ts';
import type { CandidateRule } from '../rule-context.ts';

/** Domain 3.4: with an older, living direct deal the answer is teaming, not a decline. */
export const directDeal: CandidateRule<'direct_deal'> = {
  id: 'direct_deal',
  title: 'Direct sales was not there first',
  sentence: 'When direct sales was in contact first, the partner joins without shutting it out.',
  evaluate: (context) => {
    const deals = earlierDirectDeals(context).map((claim) => claim.dealId);
    return deals.length === 0
      ? { outcome: 'passed', facts: {} }
      : {
          outcome: 'needs_review',
          facts: { deals: [...deals].sort() },
          because: 'direct_deal_earlier',
        };
  },
};
