import type { Rule } from '../../kernel/decision.ts';
import { isBefore } from '../../kernel/instant.ts';
import type { ReviewContext } from '../rule-context.ts';

export interface WithdrawalContext extends ReviewContext {
  readonly by: 'partner' | 'clock';
}

/** Domain 3.2: the clock withdraws only a registration whose question stayed unanswered. */
export const informationOverdue: Rule<WithdrawalContext, 'information_overdue'> = {
  id: 'information_overdue',
  title: 'The question stayed unanswered',
  sentence: 'A registration is withdrawn by itself when a question stays unanswered too long.',
  evaluate: ({ facts, now, by }) => {
    if (by === 'partner') return { outcome: 'not_applicable', facts: {} };
    const { answerBy, reviewStatus } = facts;
    const overdue =
      reviewStatus === 'info_requested' && answerBy !== null && !isBefore(now, answerBy);
    return overdue
      ? { outcome: 'passed', facts: { answerBy } }
      : { outcome: 'failed', facts: { answerBy }, because: 'information_requested' };
  },
};
