import type { RegistrationOutcome } from '@alongside/shared/vocabulary/registration';
import type { Rule } from '../../kernel/decision.ts';
import type { ReviewContext } from '../rule-context.ts';
import type { DealOutcomeCommand } from '../commands.ts';
import { canMoveOutcome } from '../transitions.ts';

export interface OutcomeContext extends ReviewContext {
  readonly command: DealOutcomeCommand;
  readonly wanted: RegistrationOutcome;
}

/** Domain 3.2: a deal that ended must be reopened before it can end otherwise. */
export const outcomeMove: Rule<OutcomeContext, 'outcome_move'> = {
  id: 'outcome_move',
  title: 'The deal may end like this',
  sentence: 'An open deal can be won or lost; one that ended must be opened again first.',
  evaluate: ({ facts, wanted }) => {
    const seen = { outcome: facts.outcome, wanted };
    return facts.outcome === wanted || canMoveOutcome(facts.outcome, wanted)
      ? { outcome: 'passed', facts: seen }
      : { outcome: 'failed', facts: seen, because: 'needs_a_person' };
  },
};
