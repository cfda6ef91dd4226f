import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import type { Findings } from './decision.ts';

/**
 * The reason of the first of these rules that does not let the command through: one that failed, or
 * one that could not be evaluated. Undefined when none stands in the way.
 */
export function firstFailure<RuleId extends string>(
  findings: Findings<RuleId>,
  guards: readonly RuleId[],
): ReasonCode | undefined {
  for (const id of guards) {
    const verdict = findings.verdicts[id];
    const stops = verdict.outcome === 'failed' || verdict.facts['evaluated'] === false;
    if (stops) return verdict.because ?? 'needs_a_person';
  }
  return undefined;
}
