import type { Rule } from '../../kernel/decision.ts';
import { isBefore } from '../../kernel/instant.ts';
import type { RenewalContext } from '../renewal-facts.ts';

/** Domain 3.5: what nobody cares for does not stay reserved. */
export const renewalActivity: Rule<RenewalContext, 'renewal_activity'> = {
  id: 'renewal_activity',
  title: 'Something happens on the renewal',
  sentence: 'A renewal on which nothing happens is open to others some weeks before the term ends.',
  evaluate: ({ facts }) => {
    if (facts.claim === null) return { outcome: 'not_applicable', facts: {} };
    const { openedAt, lastActivityAt, reviewStatus } = facts.claim;
    const seen = { openedAt, lastActivityAt, reviewStatus };
    return { outcome: isBefore(openedAt, lastActivityAt) ? 'passed' : 'needs_review', facts: seen };
  },
};
