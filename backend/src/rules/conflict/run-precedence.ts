import type { PrecedenceStep } from '@alongside/shared/vocabulary/policy';
import type { RankedSide } from './facts.ts';
import type { PrecedenceContext, PrecedenceRule } from './precedence-rule.ts';
import { precedenceRules } from './precedence-rules.ts';

/** What a step did: decided, left the sides tied, did not concern them, or was not needed any more. */
export interface StepResult {
  readonly step: PrecedenceStep;
  readonly outcome: 'decides' | 'equal' | 'not_applicable' | 'not_reached';
}

export interface PrecedenceRun<Side extends RankedSide = RankedSide> {
  /** The sides that nobody beat; one when a rule decided between them. */
  readonly left: readonly Side[];
  /** Undefined when the order ran out before `escalate`, which a published policy cannot. */
  readonly decidingStep: PrecedenceStep | undefined;
  /** Every step of the order, also those that did not apply or were not reached. */
  readonly steps: readonly StepResult[];
}

/** Runs the steps in the policy's order; each keeps those sides that no other side beats by it. */
export function runPrecedence<Side extends RankedSide>(
  parties: readonly Side[],
  order: readonly PrecedenceStep[],
  context: PrecedenceContext,
): PrecedenceRun<Side> {
  const start: PrecedenceRun<Side> = { left: parties, decidingStep: undefined, steps: [] };
  return order.reduce((run, step) => takeStep(run, precedenceRules[step], context), start);
}

function takeStep<Side extends RankedSide>(
  run: PrecedenceRun<Side>,
  rule: PrecedenceRule,
  context: PrecedenceContext,
): PrecedenceRun<Side> {
  if (run.decidingStep !== undefined) {
    return { ...run, steps: [...run.steps, { step: rule.id, outcome: 'not_reached' }] };
  }
  const { left, outcome } = narrow(run.left, rule, context);
  return {
    left,
    decidingStep: outcome === 'decides' ? rule.id : undefined,
    steps: [...run.steps, { step: rule.id, outcome }],
  };
}

function narrow<Side extends RankedSide>(
  parties: readonly Side[],
  rule: PrecedenceRule,
  context: PrecedenceContext,
): { left: readonly Side[]; outcome: StepResult['outcome'] } {
  const results = parties.flatMap((a, index) =>
    parties.slice(index + 1).map((b) => rule.compare(a, b, context)),
  );
  const endsHere = rule.id === 'escalate' || results.includes('both');
  if (endsHere) return { left: parties, outcome: 'decides' };
  const left = parties.filter((a) => parties.every((b) => rule.compare(b, a, context) !== 'a'));
  if (left.length === 1 && parties.length > 1) return { left, outcome: 'decides' };
  const applied = results.some((result) => result !== 'not_applicable');
  return { left, outcome: applied ? 'equal' : 'not_applicable' };
}
