import { isBefore } from '../../kernel/instant.ts';
import { effectiveEnd, graceEnd } from '../effective-end.ts';
import type { WindowRule } from '../rule-context.ts';

/** Domain 3.2, 3.3: an extension is possible until the end, and shortly after it. */
export const windowOpen: WindowRule<'window_open'> = {
  id: 'window_open',
  title: 'The protection still runs',
  sentence: 'Protection can be extended until it ends, and for a short grace after that.',
  evaluate: ({ facts, policy, now }) => {
    const grace = graceEnd(facts, policy);
    const { endsAt } = effectiveEnd(facts, policy);
    const until = isBefore(endsAt, grace) ? grace : endsAt;
    const extendable = facts.status === 'active' || facts.status === 'expired';
    const open = extendable && isBefore(now, until);
    const seen = { protectionStatus: facts.status, endsAt: facts.endsAt, extendableUntil: until };
    if (open) return { outcome: 'passed', facts: seen };
    return {
      outcome: 'failed',
      facts: seen,
      because: extendable ? 'window_ended' : 'window_not_active',
    };
  },
};
