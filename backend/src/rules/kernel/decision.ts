import type { Decided, FactSet, Reason, RuleOutcome } from '@alongside/shared/vocabulary/decision';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { engineVersion } from './version.ts';

/** What one rule says about a case. `because` is given when it should stand among the reasons. */
export interface Verdict {
  readonly outcome: RuleOutcome['outcome'];
  readonly facts: FactSet;
  readonly because?: ReasonCode;
}

/** A rule as data: an id for the trace, words for people, and one pure function. */
export interface Rule<Context, RuleId extends string = string> {
  readonly id: RuleId;
  readonly title: string;
  readonly sentence: string;
  readonly evaluate: (context: Context) => Verdict;
}

/** A registry in which a missing rule does not compile. */
export type RuleRegistry<RuleId extends string, Context> = {
  readonly [Id in RuleId]: Rule<Context, Id>;
};

/** All that the rules said, in the order they ran. */
export interface Findings<RuleId extends string = string> {
  readonly verdicts: Readonly<Record<RuleId, Verdict>>;
  readonly rules: readonly RuleOutcome[];
  readonly reasons: readonly Reason[];
}

/** A rule that throws needs a person: it never reads as passed (architecture 5). */
export function runRule<Context>(rule: Rule<Context>, context: Context): Verdict {
  try {
    return rule.evaluate(context);
  } catch {
    return { outcome: 'needs_review', facts: { evaluated: false }, because: 'needs_a_person' };
  }
}

/** Runs every rule of a registry, also after one has failed, so that the trace is whole. */
export function runRules<RuleId extends string, Context>(
  registry: RuleRegistry<RuleId, Context>,
  context: Context,
): Findings<RuleId> {
  const verdicts: Record<string, Verdict> = {};
  const rules: RuleOutcome[] = [];
  const reasons: Reason[] = [];
  for (const rule of Object.values<Rule<Context>>(registry)) {
    const verdict = runRule(rule, context);
    verdicts[rule.id] = verdict;
    rules.push({ ruleId: rule.id, outcome: verdict.outcome, facts: verdict.facts });
    if (verdict.because !== undefined) {
      reasons.push({ code: verdict.because, facts: verdict.facts });
    }
  }
  return { verdicts: verdicts as Record<RuleId, Verdict>, rules, reasons };
}

/** Facts of how it was decided: the version of the policy and the moment. */
export interface Frame {
  readonly policyVersion: number;
  readonly now: Instant;
}

/** Puts a decision and what the rules said into the shape that is stored. Without `reasons` the findings' own stand. */
export function decided<D, E = never>(
  frame: Frame,
  findings: Findings,
  decision: D,
  reasons: readonly Reason[] = findings.reasons,
  effects: readonly E[] = [],
): Decided<D, E> {
  return {
    decision,
    reasons,
    trace: {
      engineVersion,
      policyVersion: frame.policyVersion,
      decidedAt: frame.now,
      rules: [...findings.rules],
    },
    effects,
  };
}
