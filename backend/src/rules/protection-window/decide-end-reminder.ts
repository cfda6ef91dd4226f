import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../kernel/blocked.ts';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { addHours } from '../kernel/instant.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { EndReminderDecision } from './decisions.ts';
import { endReminderAt } from './end-reminder.ts';
import type { RemindEndCommand, WatchFacts } from './facts.ts';
import { windowContext, type WindowContext } from './rule-context.ts';
import { endNear } from './rules/end-near.ts';
import { windowLive } from './rules/window-live.ts';

const registry: RuleRegistry<'window_live' | 'end_near', WindowContext> = {
  window_live: windowLive,
  end_near: endNear,
};

/** R27: reminds the partner 14, 7 and 1 days before the end, each once for one end. */
export function decideEndReminder(
  facts: WatchFacts,
  _command: RemindEndCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<EndReminderDecision> {
  const frame = { policyVersion: policy.version, now };
  const findings = runRules(registry, windowContext(facts, policy, now));
  if (facts.status !== 'active') return decided(frame, findings, blocked('window_not_active'));
  const { due, endsAt, nextAt, daysLeft } = endReminderAt(facts, policy, now);
  const lookAgainAt = facts.extensionRequestedAt === null ? nextAt : addHours(now, 24);
  const told = facts.notices.some(
    ({ kind, about, days }) => kind === 'end_reminded' && about === endsAt && days <= (due ?? 0),
  );
  if (due === null || told) return decided(frame, findings, { kind: 'waits', lookAgainAt });
  const notice = 'end_reminded';
  return decided(
    frame,
    findings,
    { kind: 'noticed', notice, about: endsAt, days: due, lookAgainAt },
    [{ code: notice, facts: { endsAt, daysLeft } }],
  );
}
