import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../kernel/blocked.ts';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { isBefore } from '../kernel/instant.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { ExpiryDecision } from './decisions.ts';
import { effectiveEnd } from './effective-end.ts';
import type { ExpireCommand, WindowEffect, WindowFacts } from './facts.ts';
import { windowContext, type WindowContext } from './rule-context.ts';
import { windowOver } from './rules/window-over.ts';

const registry: RuleRegistry<'window_over', WindowContext> = { window_over: windowOver };

/** Domain 3.2, 3.3: a live window ends when its time is over and nothing holds it. */
export function decideExpiry(
  facts: WindowFacts,
  _command: ExpireCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<ExpiryDecision, WindowEffect> {
  const frame = { policyVersion: policy.version, now };
  const findings = runRules(registry, windowContext(facts, policy, now));
  if (facts.status !== 'active') return decided(frame, findings, blocked('window_not_active'));
  const { endsAt } = effectiveEnd(facts, policy);
  if (isBefore(now, endsAt)) return decided(frame, findings, { kind: 'held', until: endsAt });
  const decision = { kind: 'expired', protectionStatus: 'expired', endsAt } as const;
  const reasons = [{ code: 'window_ended', facts: { endsAt } }] as const;
  const effects = [{ kind: 'end_window', status: 'expired', endsAt }] as const;
  return decided(frame, findings, decision, reasons, effects);
}
