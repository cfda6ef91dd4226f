import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../kernel/blocked.ts';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { firstFailure } from '../kernel/first-failure.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { KeepDecision } from './decisions.ts';
import type { KeepCommand, WindowFacts } from './facts.ts';
import { windowContext, type WindowContext } from './rule-context.ts';
import { activityOverdue } from './rules/activity-overdue.ts';
import { windowLive } from './rules/window-live.ts';

const registry: RuleRegistry<'window_live' | 'activity_overdue', WindowContext> = {
  window_live: windowLive,
  activity_overdue: activityOverdue,
};

/** Domain 3.3: a manager keeps a protection that was quiet for too long; the silence is counted anew. */
export function decideKeeping(
  facts: WindowFacts,
  _command: KeepCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<KeepDecision> {
  const frame = { policyVersion: policy.version, now };
  const findings = runRules(registry, windowContext(facts, policy, now));
  const because = firstFailure(findings, ['window_live', 'activity_overdue']);
  if (because !== undefined) return decided(frame, findings, blocked(because));
  return decided(frame, findings, { kind: 'kept' }, [{ code: 'window_kept', facts: {} }]);
}
