import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Rule } from '../kernel/decision.ts';
import type { CompiledPolicy, Knobs } from '../policy/compiled-policy.ts';
import type { WindowFacts } from './facts.ts';

/** What every rule about a period of protection may look at. */
export interface WindowContext {
  readonly facts: WindowFacts;
  readonly policy: CompiledPolicy;
  readonly knobs: Knobs;
  readonly now: Instant;
  /** Days a command wants to add; the policy's own length for a partner's request. */
  readonly days: number;
}

export type WindowRuleId =
  | 'window_open'
  | 'window_live'
  | 'window_over'
  | 'extension_count'
  | 'extension_total'
  | 'extension_activity'
  | 'extension_partner'
  | 'extension_not_pending'
  | 'extension_certification'
  | 'activity_quiet'
  | 'activity_overdue'
  | 'certification_renewed'
  | 'end_near'
  | 'partner_stays'
  | 'window_restorable';

export type WindowRule<Id extends WindowRuleId> = Rule<WindowContext, Id>;

export function windowContext(
  facts: WindowFacts,
  policy: CompiledPolicy,
  now: Instant,
  days?: number,
): WindowContext {
  const knobs = policy.knobsFor(facts.knobContext);
  return { facts, policy, knobs, now, days: days ?? knobs.extension.days };
}
