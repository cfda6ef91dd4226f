import { dueAfter } from '../../kernel/business-calendar.ts';
import type { Rule } from '../../kernel/decision.ts';
import { isBefore } from '../../kernel/instant.ts';
import type { OutcomeContext } from './outcome-move.ts';

/** Domain 3.3: a win shortly after the end counts when the customer signed before it. */
export const closeGrace: Rule<OutcomeContext, 'close_grace'> = {
  id: 'close_grace',
  title: 'Signed before the end',
  sentence: 'A win shortly after the end still counts when the customer signed before it.',
  evaluate: ({ facts, command, policy, knobs }) => {
    const { window, protectionStatus } = facts;
    if (command.kind !== 'deal_won' || protectionStatus !== 'expired' || window === null) {
      return { outcome: 'not_applicable', facts: {} };
    }
    const graceEndsAt = dueAfter(policy.calendar, window.endsAt, knobs.window.closeGrace);
    const { signedAt, wonAt } = command;
    const saved =
      signedAt !== null && isBefore(signedAt, window.endsAt) && isBefore(wonAt, graceEndsAt);
    const seen = { signedAt, wonAt, endsAt: window.endsAt, graceEndsAt };
    return saved
      ? { outcome: 'passed', facts: seen, because: 'close_grace' }
      : { outcome: 'failed', facts: seen, because: 'window_ended' };
  },
};
