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
import { certificationRenewed } from './rules/certification-renewed.ts';
import { windowOver } from './rules/window-over.ts';

type ExpiryRuleId = 'window_over' | 'certification_renewed';

const registry: RuleRegistry<ExpiryRuleId, WindowContext> = {
  window_over: windowOver,
  certification_renewed: certificationRenewed,
};

/**
 * Domain 3.2, 3.3, 3.7: a live window ends when its time is over and nothing holds it. A condition
 * that was met takes no time away.
 */
export function decideExpiry(
  facts: WindowFacts,
  _command: ExpireCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<ExpiryDecision, WindowEffect> {
  const frame = { policyVersion: policy.version, now };
  const findings = runRules(registry, windowContext(facts, policy, now));
  const { status } = facts;
  if (status !== 'active') {
    const ended = { code: 'window_not_active', facts: { protectionStatus: status } } as const;
    return decided(frame, findings, blocked(ended.code), [ended]);
  }
  const conditionMet = findings.verdicts.certification_renewed.outcome === 'passed';
  const standing = conditionMet ? { ...facts, endsUnlessCertifiedAt: null } : facts;
  const { endsAt } = effectiveEnd(standing, policy);
  if (isBefore(now, endsAt)) {
    return decided(frame, findings, { kind: 'held', until: endsAt, conditionMet });
  }
  const decision = { kind: 'expired', protectionStatus: 'expired', endsAt } as const;
  const ended = { code: 'window_ended', facts: { endsAt } } as const;
  const unmet = { code: 'certification_not_renewed', facts: { endsAt } } as const;
  const reasons = endsAt === standing.endsUnlessCertifiedAt ? [unmet, ended] : [ended];
  const effects = [{ kind: 'end_window', status: 'expired', endsAt }] as const;
  return decided(frame, findings, decision, reasons, effects);
}
