import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { canonicalText } from '../platform/canonical-text.ts';
import { engineVersion } from '../rules/kernel/version.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import { type DecisionRule, decisionRules, isDecisionKind } from './decision-rules.ts';

/** A decision as it was stored: facts, command and outcome are canonical JSON. */
export interface KeptDecision {
  readonly kind: string;
  readonly takenAt: Instant;
  readonly engineVersion: string;
  readonly facts: string;
  readonly command: string;
  readonly outcome: string;
  readonly reasons: unknown;
  readonly trace: unknown;
}

/** One part that came out otherwise, in canonical JSON. */
interface Difference {
  readonly part: 'outcome' | 'reasons' | 'trace';
  readonly stored: string;
  readonly again: string;
}

export type Replay =
  /** Byte for byte what was decided then. */
  | { readonly kind: 'equal' }
  | {
      readonly kind: 'different';
      /** False when the engine has changed since, which may be why. */
      readonly sameEngine: boolean;
      readonly differences: readonly Difference[];
    }
  /** Nothing in this engine takes decisions of that kind. */
  | { readonly kind: 'unknown' };

/**
 * Takes a stored decision again, from its own facts and at its own moment (architecture 5). Nothing
 * is read or written.
 *
 * @param policy the version the decision was taken under
 */
export function replayDecision(kept: KeptDecision, policy: CompiledPolicy): Replay {
  if (!isDecisionKind(kept.kind)) return { kind: 'unknown' };
  const decide: DecisionRule = decisionRules[kept.kind];
  // What was stored is what this rule was given; see `decisionRules`.
  const [facts, command] = [JSON.parse(kept.facts), JSON.parse(kept.command)] as [never, never];
  const differences = compare(kept, decide(facts, command, policy, kept.takenAt));
  if (differences.length === 0) return { kind: 'equal' };
  return { kind: 'different', sameEngine: kept.engineVersion === engineVersion, differences };
}

function compare(
  kept: KeptDecision,
  { decision, reasons, trace }: Decided<object, unknown>,
): readonly Difference[] {
  const parts: readonly Difference[] = [
    { part: 'outcome', stored: kept.outcome, again: canonicalText(decision) },
    { part: 'reasons', stored: canonicalText(kept.reasons), again: canonicalText(reasons) },
    { part: 'trace', stored: canonicalText(kept.trace), again: canonicalText(trace) },
  ];
  return parts.filter(({ stored, again }) => stored !== again);
}
