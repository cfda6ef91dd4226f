import type { Decided, RuleOutcome } from '@alongside/shared/vocabulary/decision';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import { decided, type Frame } from '../../kernel/decision.ts';
import { compileCondition, type FactsRead } from './compile-condition.ts';
import type { Condition, ConditionFacts } from './condition.ts';

/** What is answered when the condition holds, and the reason given for it. */
export interface MatchRule<Answer> {
  readonly id: string;
  readonly when: Condition;
  readonly answer: Answer;
  readonly because: ReasonCode;
}

/** Rules in order, the first that holds wins; `otherwise` when none does, which needs no reason. */
export interface MatchRules<Answer> {
  readonly rules: readonly MatchRule<Answer>[];
  readonly otherwise: Answer;
  /** The answer when a rule cannot be evaluated: it never reads as "does not hold". */
  readonly undecidable: Answer;
}

/** Nobody asks for the verdict of one of these rules. */
const verdicts = {};

/** Answers for one case, with the trace of every rule that was asked. */
export type DecideByRules<Answer> = (facts: ConditionFacts, frame: Frame) => Decided<Answer>;

/** Makes ordered rules ready; a rule that cannot be evaluated ends the search (architecture 5). */
export function compileFirstMatch<Answer>(set: MatchRules<Answer>): DecideByRules<Answer> {
  const asked = set.rules.map((rule) => ({ ...rule, holds: compileCondition(rule.when) }));
  return (facts, frame) => {
    const rules: RuleOutcome[] = [];
    for (const rule of asked) {
      const read: FactsRead = {};
      const holds = rule.holds(facts, read);
      rules.push({ ruleId: rule.id, outcome: outcomeOf(holds), facts: read });
      if (holds === false) continue;
      const because = holds === true ? rule.because : 'needs_a_person';
      const answer = holds === true ? rule.answer : set.undecidable;
      return decided(frame, { verdicts, rules, reasons: [{ code: because, facts: read }] }, answer);
    }
    return decided(frame, { verdicts, rules, reasons: [] }, set.otherwise);
  };
}

/** A rule whose condition does not hold does not apply to the case. */
function outcomeOf(holds: boolean | undefined): RuleOutcome['outcome'] {
  if (holds === undefined) return 'needs_review';
  return holds ? 'passed' : 'not_applicable';
}
