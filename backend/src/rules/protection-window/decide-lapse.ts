import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../kernel/blocked.ts';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { firstFailure } from '../kernel/first-failure.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { LapseDecision } from './decisions.ts';
import type { LapseCommand, WindowEffect, WindowFacts } from './facts.ts';
import { keepAliveAt } from './keep-alive.ts';
import { windowContext, type WindowContext } from './rule-context.ts';
import { activityOverdue } from './rules/activity-overdue.ts';
import { windowLive } from './rules/window-live.ts';

const registry: RuleRegistry<'window_live' | 'activity_overdue', WindowContext> = {
  window_live: windowLive,
  activity_overdue: activityOverdue,
};

/** Domain 3.3: a manager ends a protection that was quiet for too long; the rest of it is free at once. */
export function decideLapse(
  facts: WindowFacts,
  _command: LapseCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<LapseDecision, WindowEffect> {
  const frame = { policyVersion: policy.version, now };
  const findings = runRules(registry, windowContext(facts, policy, now));
  const because = firstFailure(findings, ['window_live', 'activity_overdue']);
  if (because !== undefined) return decided(frame, findings, blocked(because));
  const days = keepAliveAt(facts, policy, now).quietDays;
  return decided(
    frame,
    findings,
    { kind: 'lapsed', protectionStatus: 'lapsed', endsAt: now },
    [{ code: 'window_lapsed', facts: { days } }],
    [{ kind: 'end_window', status: 'lapsed', endsAt: now }],
  );
}
