import type { Instant } from '@alongside/shared/vocabulary/values';
import { elapsedDays, isBefore } from '../kernel/instant.ts';
import { endOfDayAfter } from '../kernel/local-day.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { WindowFacts } from './facts.ts';

/** What the activity rule says now: nothing to do, a warning, a question to the partner, or a task for the manager. */
export type KeepAliveState = 'exempt' | 'paused' | 'fine' | 'warn' | 'ask' | 'decide';

export interface KeepAlive {
  readonly state: KeepAliveState;
  /** Latest activity that counts; the start of the window when there was none yet. */
  readonly lastActivityAt: Instant;
  /** By when the next activity is expected; null when none is. */
  readonly nextActivityBy: Instant | null;
}

/** R21, domain 3.3: one qualifying activity per `perDays` days. It never ends a window by itself. */
export function keepAliveAt(facts: WindowFacts, policy: CompiledPolicy, now: Instant): KeepAlive {
  const { activity } = policy.knobsFor(facts.knobContext);
  const lastActivityAt = latest(facts.startsAt, facts.lastActivityAt);
  const exempt =
    activity.perDays === 0 ||
    facts.lateStage ||
    activity.exempt.includes(facts.knobContext.partnerType);
  if (exempt) return { state: 'exempt', lastActivityAt, nextActivityBy: null };
  if (facts.ourTaskOpen) return { state: 'paused', lastActivityAt, nextActivityBy: null };
  const nextActivityBy = endOfDayAfter(policy.calendar.zone, lastActivityAt, activity.perDays);
  const state = stateAfter(elapsedDays(lastActivityAt, now), activity);
  return { state, lastActivityAt, nextActivityBy };
}

function stateAfter(
  days: number,
  activity: { readonly warnDays: number; readonly askDays: number; readonly decideDays: number },
): KeepAliveState {
  if (days >= activity.decideDays) return 'decide';
  if (days >= activity.askDays) return 'ask';
  return days >= activity.warnDays ? 'warn' : 'fine';
}

function latest(start: Instant, activity: Instant | null): Instant {
  return activity !== null && isBefore(start, activity) ? activity : start;
}
