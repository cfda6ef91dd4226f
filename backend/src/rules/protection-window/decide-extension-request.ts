import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../kernel/blocked.ts';
import { dueAfter } from '../kernel/business-calendar.ts';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { firstFailure } from '../kernel/first-failure.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { ExtensionRequestDecision } from './decisions.ts';
import { effectiveEnd } from './effective-end.ts';
import type { RequestExtensionCommand, WindowFacts } from './facts.ts';
import { windowContext, type WindowContext } from './rule-context.ts';
import { extensionActivity } from './rules/extension-activity.ts';
import { extensionCount } from './rules/extension-count.ts';
import { extensionNotPending } from './rules/extension-not-pending.ts';
import { windowOpen } from './rules/window-open.ts';

type Guard = 'window_open' | 'extension_not_pending' | 'extension_count';

const registry: RuleRegistry<Guard | 'extension_activity', WindowContext> = {
  window_open: windowOpen,
  extension_not_pending: extensionNotPending,
  extension_count: extensionCount,
  extension_activity: extensionActivity,
};
const guards: readonly Guard[] = ['window_open', 'extension_not_pending', 'extension_count'];

/** Domain 3.3: the partner asks for more time; the request keeps the protection until it is answered or its grace ends. */
export function decideExtensionRequest(
  facts: WindowFacts,
  _command: RequestExtensionCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<ExtensionRequestDecision> {
  const frame = { policyVersion: policy.version, now };
  const findings = runRules(registry, windowContext(facts, policy, now));
  const because = firstFailure(findings, guards);
  if (because !== undefined) return decided(frame, findings, blocked(because));
  const { sla } = policy.knobsFor(facts.knobContext);
  const answerDueAt = dueAfter(policy.calendar, now, sla.extension);
  const decision: ExtensionRequestDecision = {
    kind: 'requested',
    answerDueAt,
    holdsUntil: effectiveEnd({ ...facts, extensionRequestedAt: now }, policy).endsAt,
    warnings: findings.reasons.map((reason) => reason.code),
  };
  const requested = { code: 'extension_requested', facts: { answerDueAt } } as const;
  return decided(frame, findings, decision, [requested, ...findings.reasons]);
}
