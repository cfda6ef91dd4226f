import type { Rule } from '../../kernel/decision.ts';
import { isBefore } from '../../kernel/instant.ts';
import type { WatchFacts } from '../facts.ts';
import { leavingEnd } from '../leaving.ts';
import type { WindowContext } from '../rule-context.ts';

/** What the rule about leaving looks at beside the window. */
export interface WatchContext extends WindowContext {
  readonly facts: WatchFacts;
}

/** Domain 3.7. */
export const partnerStays: Rule<WatchContext, 'partner_stays'> = {
  id: 'partner_stays',
  title: 'The partner is still with us',
  sentence: 'A suspended or ended partnership keeps its protection only for a while.',
  evaluate: ({ facts, policy, now }) => {
    const until = leavingEnd(facts, policy);
    const { partnerStatus, partnerStatusSince, dealLinked } = facts;
    const seen = { partnerStatus, partnerStatusSince, dealLinked, until };
    if (until === null) return { outcome: 'passed', facts: seen };
    return isBefore(now, until)
      ? { outcome: 'needs_review', facts: seen }
      : { outcome: 'failed', facts: seen, because: 'partner_left' };
  },
};
