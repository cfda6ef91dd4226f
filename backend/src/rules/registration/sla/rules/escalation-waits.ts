import type { Rule } from '../../../kernel/decision.ts';
import type { EscalationContext } from '../escalation-context.ts';

/** Domain 3.6. */
export const escalationWaits: Rule<EscalationContext, 'escalation_waits'> = {
  id: 'escalation_waits',
  title: 'It waits for us',
  sentence: 'Only what waits for our decision can be late.',
  evaluate: ({ facts: { reviewStatus } }) =>
    reviewStatus === 'submitted' || reviewStatus === 'in_review'
      ? { outcome: 'passed', facts: { reviewStatus } }
      : { outcome: 'failed', facts: { reviewStatus }, because: 'not_waiting_for_decision' },
};
