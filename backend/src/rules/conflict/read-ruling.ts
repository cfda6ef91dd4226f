import type { DecisionTrace, RuleOutcome } from '@alongside/shared/vocabulary/decision';
import type { PrecedenceStep } from '@alongside/shared/vocabulary/policy';
import { precedenceRules } from './precedence-rules.ts';
import type { StepResult } from './run-precedence.ts';

/** The steps of a proposal as a stored trace tells them, with the one that decided. */
export interface ReadRuling {
  readonly decidingStep: PrecedenceStep;
  readonly steps: readonly StepResult[];
}

const prefix = 'precedence.';

/**
 * Reads back what `proposeRuling` wrote, so that a settled conflict shows the rules as they stood
 * when it was settled and not as they would read now that one side is gone.
 */
export function rulingFromTrace(trace: DecisionTrace): ReadRuling {
  const steps = trace.rules.flatMap((rule) => stepResult(rule) ?? []);
  const deciding = steps.find(({ outcome }) => outcome === 'decides');
  return { decidingStep: deciding?.step ?? 'escalate', steps };
}

function stepResult({ ruleId, facts }: RuleOutcome): StepResult | undefined {
  const step = precedenceSteps.find((one) => ruleId === `${prefix}${one}`);
  const outcome = outcomes.find((one) => one === facts['result']);
  return step === undefined || outcome === undefined ? undefined : { step, outcome };
}

const precedenceSteps = Object.values(precedenceRules).map(({ id }) => id);
const outcomes = ['decides', 'equal', 'not_applicable', 'not_reached'] as const;
