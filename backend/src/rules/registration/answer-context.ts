import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Rule } from '../kernel/decision.ts';
import type { AppealedDecision, AppealFacts, Judge } from './appeal-facts.ts';

/** What the rules about answering an appeal may look at. */
export interface AnswerContext {
  readonly facts: Pick<AppealFacts, 'open'> & {
    readonly against: Pick<AppealedDecision, 'takenBy'> | null;
  };
  readonly by: Judge;
  readonly now: Instant;
}

export type AnswerRule<Id extends string> = Rule<AnswerContext, Id>;
