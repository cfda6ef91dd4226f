import type { ConditionFacts } from '@alongside/backend/rules/policy/conditions/condition';

/** A way to decide by an ordered policy, one case at a time. */
export interface Engine {
  /** Decides every case; what it returns depends on every answer, so that no work can be left out. */
  readonly decideAll: (cases: readonly ConditionFacts[]) => unknown;
  /** The outcome of one case. */
  readonly outcomeOf: (facts: ConditionFacts) => string | Promise<string>;
}
