import type { Decided } from '@alongside/shared/vocabulary/decision';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { blocked } from '../kernel/blocked.ts';
import { decided, runRules, type RuleRegistry } from '../kernel/decision.ts';
import { addHours } from '../kernel/instant.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { ActivityCheckDecision } from './decisions.ts';
import type { CheckActivityCommand, NoticeKind, WatchFacts, WindowEffect } from './facts.ts';
import { keepAliveAt, type KeepAlive } from './keep-alive.ts';
import { windowContext, type WindowContext } from './rule-context.ts';
import { activityQuiet } from './rules/activity-quiet.ts';
import { windowLive } from './rules/window-live.ts';

const registry: RuleRegistry<'window_live' | 'activity_quiet', WindowContext> = {
  window_live: windowLive,
  activity_quiet: activityQuiet,
};

/** What is done in each state, and at how many days of silence. */
const steps = {
  warn: { notice: 'activity_warned', knob: 'warnDays' },
  ask: { notice: 'activity_asked', knob: 'askDays' },
  decide: { notice: 'activity_overdue', knob: 'decideDays' },
} as const satisfies Partial<
  Record<KeepAlive['state'], { notice: NoticeKind; knob: 'warnDays' | 'askDays' | 'decideDays' }>
>;

/**
 * R21, domain 3.3: warns, asks, then gives a manager the task to keep or lapse; each once for one
 * silence, however often the clock looks. It lapses by itself only where the rules of engagement say so.
 */
export function decideActivityCheck(
  facts: WatchFacts,
  _command: CheckActivityCommand,
  policy: CompiledPolicy,
  now: Instant,
): Decided<ActivityCheckDecision, WindowEffect> {
  const frame = { policyVersion: policy.version, now };
  const findings = runRules(registry, windowContext(facts, policy, now));
  if (facts.status !== 'active') return decided(frame, findings, blocked('window_not_active'));
  const { activity } = policy.knobsFor(facts.knobContext);
  const alive = keepAliveAt(facts, policy, now);
  const lookAgainAt = lookAgain(facts, alive, now);
  const { state, quietDays, lastActivityAt: about } = alive;
  if (state === 'decide' && activity.autoLapse) {
    const lapsed = { kind: 'lapsed', protectionStatus: 'lapsed', endsAt: now } as const;
    const reasons = [{ code: 'window_lapsed', facts: { days: quietDays } }] as const;
    const effects = [{ kind: 'end_window', status: 'lapsed', endsAt: now }] as const;
    return decided(frame, findings, lapsed, reasons, effects);
  }
  const step = state === 'warn' || state === 'ask' || state === 'decide' ? steps[state] : undefined;
  if (step === undefined || wasTold(facts, about, activity[step.knob])) {
    return decided(frame, findings, { kind: 'waits', lookAgainAt });
  }
  const { notice } = step;
  const noticed = {
    kind: 'noticed',
    notice,
    about,
    days: activity[step.knob],
    lookAgainAt,
  } as const;
  return decided(frame, findings, noticed, [{ code: notice, facts: { days: quietDays, about } }]);
}

/** Told of this silence already, at this stage or a later one. */
function wasTold({ notices }: WatchFacts, about: Instant, days: number): boolean {
  return notices.some(
    (one) => one.kind !== 'end_reminded' && one.about === about && one.days >= days,
  );
}

/** An exempt deal may come back from its late stage, and a task of ours may close: looked at daily. */
function lookAgain(facts: WatchFacts, { state, changesAt }: KeepAlive, now: Instant) {
  const mayChange = state === 'paused' || (state === 'exempt' && facts.lateStage);
  return mayChange ? addHours(now, 24) : changesAt;
}
