import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { firstFailure } from '../kernel/first-failure.ts';
import { isBefore } from '../kernel/instant.ts';
import { addLocalDays, endOfDayAfter } from '../kernel/local-day.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { ExtensionDecision } from './decisions.ts';
import type { ExtendCommand, WindowEffect, WindowFacts } from './facts.ts';
import { windowContext, type WindowContext } from './rule-context.ts';
import { extensionActivity } from './rules/extension-activity.ts';
import { extensionCertification } from './rules/extension-certification.ts';
import { extensionCount } from './rules/extension-count.ts';
import { extensionPartner } from './rules/extension-partner.ts';
import { extensionTotal } from './rules/extension-total.ts';
import { windowOpen } from './rules/window-open.ts';
import { mostExtensionDays } from './total-days.ts';

type Guard = 'window_open' | 'extension_count' | 'extension_total';
type ExtensionRuleId =
  | Guard
  | 'extension_activity'
  | 'extension_partner'
  | 'extension_certification';

const registry: RuleRegistry<ExtensionRuleId, WindowContext> = {
  window_open: windowOpen,
  extension_count: extensionCount,
  extension_total: extensionTotal,
  extension_activity: extensionActivity,
  extension_partner: extensionPartner,
  extension_certification: extensionCertification,
};
const guards: readonly Guard[] = ['window_open', 'extension_count', 'extension_total'];

/**
 * R20: a manager gives more time. Missing activity is a warning, the limits are limits, and a
 * certification that ran out meanwhile becomes a condition (domain 3.7).
 */
export function decideExtension(
  facts: WindowFacts,
  command: ExtendCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<ExtensionDecision, WindowEffect> {
  const frame = { policyVersion: policy.version, now };
  const findings = runRules(registry, windowContext(facts, policy, now, command.days));
  const because = firstFailure(findings, guards);
  if (because !== undefined) {
    const mostDays = because.startsWith('window_') ? 0 : mostExtensionDays(facts, policy);
    return decided(frame, findings, { kind: 'blocked', because, mostDays });
  }
  const endsAt = addLocalDays(policy.calendar.zone, facts.endsAt, command.days);
  const decision: ExtensionDecision = {
    kind: 'extended',
    protectionStatus: 'active',
    endsAt,
    extensionCount: facts.extensionCount + 1,
    endsUnlessCertifiedAt:
      findings.verdicts.extension_certification.outcome === 'needs_review'
        ? conditionEnd(facts, endsAt, policy, now)
        : null,
    revives: facts.status === 'expired',
    warnings: findings.reasons.map((reason) => reason.code),
  };
  const extended = { code: 'window_extended', facts: { days: command.days, endsAt } } as const;
  const reasons = [extended, ...findings.reasons];
  return decided(frame, findings, decision, reasons, [{ kind: 'move_end', endsAt }]);
}

/** The days for the renewal run from the extension on, and never take what was promised before it. */
function conditionEnd(
  facts: WindowFacts,
  extendedEnd: Instant,
  policy: CompiledPolicy,
  now: Instant,
): Instant | null {
  const { renewCertificationWithinDays } = policy.knobsFor(facts.knobContext).extension;
  const renewBy = endOfDayAfter(policy.calendar.zone, now, renewCertificationWithinDays);
  const end = isBefore(renewBy, facts.endsAt) ? facts.endsAt : renewBy;
  return isBefore(end, extendedEnd) ? end : null;
}
