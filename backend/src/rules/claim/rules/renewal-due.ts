import type { Rule } from '../../kernel/decision.ts';
import { isBefore } from '../../kernel/instant.ts';
import type { RenewalContext } from '../renewal-facts.ts';
import { renewalMoments } from '../renewal-moments.ts';

/** Domain 3.5: a renewal is opened some months before the term ends, and not after it was freed. */
export const renewalDue: Rule<RenewalContext, 'renewal_due'> = {
  id: 'renewal_due',
  title: 'The term ends soon',
  sentence: 'A renewal is opened for the partner of record some months before the term ends.',
  evaluate: ({ facts, policy, now }) => {
    const { opensAt, freesAt, termEndsAt } = renewalMoments(facts.sale, policy);
    const seen = { opensAt, freesAt, termEndsAt };
    return !isBefore(now, opensAt) && isBefore(now, freesAt)
      ? { outcome: 'passed', facts: seen }
      : { outcome: 'failed', facts: seen, because: 'renewal_not_due' };
  },
};
