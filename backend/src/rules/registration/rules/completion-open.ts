import { waitingStatuses } from '../../claim/is-live.ts';
import type { CompletionContext } from './completion-fields.ts';
import type { Rule } from '../../kernel/decision.ts';

/** Domain 3.8: the rest may follow until it is decided. */
export const completionOpen: Rule<CompletionContext, 'completion_open'> = {
  id: 'completion_open',
  title: 'It can still be completed',
  sentence: 'Products, country and proof may follow until the registration is decided.',
  evaluate: ({ facts }) => {
    const seen = { reviewStatus: facts.reviewStatus };
    return waitingStatuses.includes(facts.reviewStatus)
      ? { outcome: 'passed', facts: seen }
      : { outcome: 'failed', facts: seen, because: 'not_waiting_for_decision' };
  },
};
