import type { DecisionTrace, RuleOutcome } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PrecedenceStep } from '@alongside/shared/vocabulary/policy';
import { directSalesRule } from './meet-direct-sales.ts';
import { precedenceRules } from './precedence-rules.ts';
import type { StepResult } from './run-precedence.ts';

/** A proposal as the trace of the settlement tells it. */
interface ReadRuling {
  /** Whom the rules proposed; null when they left it to a person. */
  readonly winner: Id<'registration'> | null;
  readonly decidingStep: PrecedenceStep;
  readonly steps: readonly StepResult[];
  /** Deals of direct sales that were older than the winner. */
  readonly directBefore: readonly Id<'deal'>[];
}

const prefix = 'precedence.';

/**
 * Reads back what `decideSettlement` wrote, so that a settled conflict shows the rules as they stood
 * when it was settled and not as they would read now that one side is gone.
 */
export function rulingFromTrace(trace: DecisionTrace): ReadRuling {
  const steps = trace.rules.flatMap((rule) => stepResult(rule) ?? []);
  const deciding = steps.find(({ outcome }) => outcome === 'decides');
  const choice = trace.rules.find(({ ruleId }) => ruleId === 'settlement.choice');
  const proposed = choice?.facts['proposed'];
  return {
    winner: typeof proposed === 'string' ? (proposed as Id<'registration'>) : null,
    decidingStep: deciding?.step ?? 'escalate',
    steps,
    directBefore: dealsBefore(trace),
  };
}

function dealsBefore({ rules }: DecisionTrace): readonly Id<'deal'>[] {
  const met = rules.find(({ ruleId }) => ruleId === `${prefix}${directSalesRule.id}`);
  return Object.entries(met?.facts ?? {})
    .filter(([, standing]) => standing === 'goes_before')
    .map(([dealId]) => dealId as Id<'deal'>);
}

function stepResult({ ruleId, facts }: RuleOutcome): StepResult | undefined {
  const step = precedenceSteps.find((one) => ruleId === `${prefix}${one}`);
  const outcome = outcomes.find((one) => one === facts['result']);
  return step === undefined || outcome === undefined ? undefined : { step, outcome };
}

const precedenceSteps = Object.values(precedenceRules).map(({ id }) => id);
const outcomes = ['decides', 'equal', 'not_applicable', 'not_reached'] as const;
