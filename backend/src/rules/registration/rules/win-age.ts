import type { Rule } from '../../kernel/decision.ts';
import { addHours, isBefore } from '../../kernel/instant.ts';
import type { OutcomeContext } from './outcome-move.ts';

/** Domain 3.8, `min_age_before_win`: a win right after the registration is looked at before it fulfils protection. */
export const winAge: Rule<OutcomeContext, 'win_age'> = {
  id: 'win_age',
  title: 'Registered some time before',
  sentence: 'When a deal is won very soon after the registration, a person looks.',
  evaluate: ({ command, knobs, submittedAt }) => {
    const { hours, action } = knobs.minAgeBeforeWin;
    if (command.kind !== 'deal_won' || action === 'allow' || command.reviewed === true) {
      return { outcome: 'not_applicable', facts: {} };
    }
    const { wonAt } = command;
    return isBefore(wonAt, addHours(submittedAt, hours))
      ? { outcome: 'needs_review', facts: { wonAt, submittedAt, hours }, because: 'won_too_soon' }
      : { outcome: 'passed', facts: { wonAt, submittedAt, hours } };
  },
};
