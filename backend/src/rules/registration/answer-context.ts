import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Rule } from '../kernel/decision.ts';
import type { AppealFacts, Judge } from './appeal-facts.ts';

/** What the rules about answering an appeal may look at. */
export interface AnswerContext {
  readonly facts: AppealFacts;
  readonly by: Judge;
  readonly now: Instant;
}

export type AnswerRule<Id extends string> = Rule<AnswerContext, Id>;
