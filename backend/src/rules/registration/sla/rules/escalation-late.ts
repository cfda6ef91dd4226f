import type { Rule } from '../../../kernel/decision.ts';
import { isBefore } from '../../../kernel/instant.ts';
import type { EscalationContext } from '../escalation-context.ts';

/** Domain 3.6. */
export const escalationLate: Rule<EscalationContext, 'escalation_late'> = {
  id: 'escalation_late',
  title: 'The answer is late',
  sentence: 'When the promised time has run out, the next approver gets it.',
  evaluate: ({ facts: { answerDueAt }, now }) =>
    isBefore(now, answerDueAt)
      ? { outcome: 'failed', facts: { answerDueAt }, because: 'decision_in_time' }
      : { outcome: 'passed', facts: { answerDueAt } },
};
