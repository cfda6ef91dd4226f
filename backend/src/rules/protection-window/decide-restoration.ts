import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../kernel/blocked.ts';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { firstFailure } from '../kernel/first-failure.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { RestoreDecision } from './decisions.ts';
import type { EndedWindowFacts, RestoreCommand, WindowEffect } from './facts.ts';
import { windowContext } from './rule-context.ts';
import { type RestoreContext, windowRestorable } from './rules/window-restorable.ts';

const registry: RuleRegistry<'window_restorable', RestoreContext> = {
  window_restorable: windowRestorable,
};

/**
 * Domain 3.2: lapsed, released or revoked protection comes back, by undo or appeal, until the end it
 * was promised. Whether its cells are still free, the database judges.
 */
export function decideRestoration(
  facts: EndedWindowFacts,
  _command: RestoreCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<RestoreDecision, WindowEffect> {
  const frame = { policyVersion: policy.version, now };
  const findings = runRules(registry, { ...windowContext(facts, policy, now), facts });
  const because = firstFailure(findings, ['window_restorable']);
  if (because !== undefined) return decided(frame, findings, blocked(because));
  const endsAt = facts.promisedEndsAt;
  return decided(
    frame,
    findings,
    { kind: 'restored', protectionStatus: 'active', endsAt },
    [{ code: 'window_restored', facts: { endsAt } }],
    [{ kind: 'move_end', endsAt }],
  );
}
