import type { DeclineReason } from '@alongside/shared/vocabulary/registration';
import type { Rule } from '../../kernel/decision.ts';
import type { ReviewContext } from '../rule-context.ts';

export interface DeclineContext extends ReviewContext {
  readonly reason: DeclineReason;
}

/** Domain 3.2: a decline needs a reason that the partner is shown. */
export const declineReasonOffered: Rule<DeclineContext, 'decline_reason'> = {
  id: 'decline_reason',
  title: 'The reason is one we give',
  sentence: 'A decline names one of the reasons in the rules of engagement.',
  evaluate: ({ knobs, reason }) =>
    knobs.declineReasons.includes(reason)
      ? { outcome: 'passed', facts: { reason } }
      : { outcome: 'failed', facts: { reason }, because: 'needs_a_person' },
};
