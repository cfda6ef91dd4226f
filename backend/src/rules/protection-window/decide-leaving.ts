import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../kernel/blocked.ts';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { isBefore } from '../kernel/instant.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { LeavingDecision } from './decisions.ts';
import type { FollowPartnerCommand, WatchFacts, WindowEffect } from './facts.ts';
import { leavingEnd } from './leaving.ts';
import { windowContext } from './rule-context.ts';
import { partnerStays, type WatchContext } from './rules/partner-stays.ts';

const registry: RuleRegistry<'partner_stays', WatchContext> = { partner_stays: partnerStays };

/** Domain 3.7: releases what a suspended or ended partnership may not keep any longer. */
export function decideLeaving(
  facts: WatchFacts,
  _command: FollowPartnerCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<LeavingDecision, WindowEffect> {
  const frame = { policyVersion: policy.version, now };
  const findings = runRules(registry, { ...windowContext(facts, policy, now), facts });
  if (facts.status !== 'active') {
    const ended = { code: 'window_not_active', facts: { protectionStatus: facts.status } } as const;
    return decided(frame, findings, blocked('window_not_active'), [ended]);
  }
  const until = leavingEnd(facts, policy);
  if (until === null || isBefore(now, until)) {
    return decided(frame, findings, { kind: 'waits', lookAgainAt: until }, []);
  }
  const endsAt = endOfRight(facts, until);
  const decision = { kind: 'released', protectionStatus: 'released', endsAt } as const;
  const released = { code: 'window_released', facts: { endsAt } } as const;
  const effects = [{ kind: 'end_window', status: 'released', endsAt }] as const;
  return decided(frame, findings, decision, [...findings.reasons, released], effects);
}

/** Neither before it began nor after the end it had anyway. */
function endOfRight({ startsAt, endsAt }: WatchFacts, until: Instant): Instant {
  if (isBefore(until, startsAt)) return startsAt;
  return isBefore(until, endsAt) ? until : endsAt;
}
