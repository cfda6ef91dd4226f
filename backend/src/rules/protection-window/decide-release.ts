import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../kernel/blocked.ts';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { firstFailure } from '../kernel/first-failure.ts';
import { isBefore } from '../kernel/instant.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { ReleaseDecision } from './decisions.ts';
import type { ReleaseCommand, WindowEffect, WindowFacts } from './facts.ts';
import { windowContext, type WindowContext } from './rule-context.ts';
import { windowLive } from './rules/window-live.ts';

const registry: RuleRegistry<'window_live', WindowContext> = { window_live: windowLive };

/** Domain 3.2: ends a live window before its time; the rest of the period is free at once. */
export function decideRelease(
  facts: WindowFacts,
  command: ReleaseCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<ReleaseDecision, WindowEffect> {
  const frame = { policyVersion: policy.version, now };
  const findings = runRules(registry, windowContext(facts, policy, now));
  const because = firstFailure(findings, ['window_live']);
  if (because !== undefined) return decided(frame, findings, blocked(because));
  const endsAt = isBefore(now, facts.endsAt) ? now : facts.endsAt;
  const decision: ReleaseDecision = { kind: 'released', protectionStatus: 'released', endsAt };
  const reasons = [{ code: 'window_released', facts: { reason: command.reason } }] as const;
  const effects = [{ kind: 'end_window', status: 'released', endsAt }] as const;
  return decided(frame, findings, decision, reasons, effects);
}
