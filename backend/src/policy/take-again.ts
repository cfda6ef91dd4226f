import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import type { StoredDecision } from '../rules/simulation/stored-decision.ts';
import { type DecisionRule, decisionRules, isDecisionKind } from './decision-rules.ts';

/**
 * Takes a stored decision under other rules. Undefined for a kind this engine does not take, and for
 * facts so old that it cannot read them: both are counted, neither is guessed.
 */
export function takeAgain(
  stored: StoredDecision,
  policy: CompiledPolicy,
): Decided<object, unknown> | undefined {
  const { kind, facts, takenAt } = stored;
  if (!isDecisionKind(kind)) return undefined;
  const command = commandUnder(stored, policy);
  const decide: DecisionRule = decisionRules[kind];
  try {
    // What was stored is what this rule was given; see `decisionRules`.
    return decide(facts as never, command as never, policy, takenAt);
  } catch {
    return undefined;
  }
}

/** The command of a role carries the values that held for it: other rules bring their own. */
function commandUnder({ kind, command, knobContext }: StoredDecision, policy: CompiledPolicy) {
  if (kind !== 'attribution_role' || knobContext === null) return command;
  const { uniqueness, attribution } = policy.knobsFor(knobContext);
  const { influencedRequiresTouches, sourcedRequires } = attribution;
  const lookbackDays = uniqueness.netNewLookbackDays;
  return { ...(command as object), lookbackDays, influencedRequiresTouches, sourcedRequires };
}
