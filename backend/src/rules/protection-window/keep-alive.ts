import type { Instant } from '@alongside/shared/vocabulary/values';
import {
  fromMilliseconds,
  isBefore,
  millisecondsPerDay,
  toMilliseconds,
} from '../kernel/instant.ts';
import { endOfDayAfter } from '../kernel/local-day.ts';
import type { CompiledPolicy, Knobs } from '../policy/compiled-policy.ts';
import type { WindowFacts } from './facts.ts';
import { pausedMilliseconds } from './our-tasks.ts';

/** What the activity rule says now: nothing to do, a warning, a question to the partner, or a task for the manager. */
export type KeepAliveState = 'exempt' | 'paused' | 'fine' | 'warn' | 'ask' | 'decide';

export interface KeepAlive {
  readonly state: KeepAliveState;
  /** The activity that the silence is counted from; the start of the window when there was too little since. */
  readonly lastActivityAt: Instant;
  /** By when the next activity is expected; null when none is. */
  readonly nextActivityBy: Instant | null;
  /** Whole days of silence, without the time that a task of ours was open. */
  readonly quietDays: number;
  /** When the state changes if nobody does anything; null when it does not. */
  readonly changesAt: Instant | null;
}

/**
 * R21, domain 3.3: `minEvents` qualifying activities per `perDays` days. The silence is counted from
 * the last but so many activity; time in which a task of ours was open does not count.
 */
export function keepAliveAt(facts: WindowFacts, policy: CompiledPolicy, now: Instant): KeepAlive {
  const { activity } = policy.knobsFor(facts.knobContext);
  const lastActivityAt = countedFrom(facts, activity.minEvents);
  const still = { lastActivityAt, nextActivityBy: null, quietDays: 0, changesAt: null };
  if (isExempt(facts, activity)) return { ...still, state: 'exempt' };
  const paused = pausedMilliseconds(facts.ourTasks, lastActivityAt, now);
  const start = toMilliseconds(lastActivityAt) + paused;
  const quiet = Math.max(0, toMilliseconds(now) - start);
  const quietDays = Math.floor(quiet / millisecondsPerDay);
  if (facts.ourTasks.some(({ closedAt }) => closedAt === null)) {
    return { ...still, state: 'paused', quietDays };
  }
  const next = [activity.warnDays, activity.askDays, activity.decideDays].find(
    (days) => days > quietDays,
  );
  return {
    state: stateAfter(quietDays, activity),
    lastActivityAt,
    nextActivityBy: endOfDayAfter(policy.calendar.zone, fromMilliseconds(start), activity.perDays),
    quietDays,
    changesAt: next === undefined ? null : fromMilliseconds(start + next * millisecondsPerDay),
  };
}

function isExempt(facts: WindowFacts, activity: Knobs['activity']): boolean {
  return (
    activity.perDays === 0 ||
    facts.lateStage ||
    activity.exempt.includes(facts.knobContext.partnerType)
  );
}

/** Activity before the protection began does not count. */
function countedFrom(facts: WindowFacts, minEvents: number): Instant {
  const counted =
    minEvents === 1 ? facts.lastActivityAt : (facts.recentActivity[minEvents - 1] ?? null);
  return counted !== null && isBefore(facts.startsAt, counted) ? counted : facts.startsAt;
}

function stateAfter(days: number, activity: Knobs['activity']): KeepAliveState {
  if (days >= activity.decideDays) return 'decide';
  if (days >= activity.askDays) return 'ask';
  return days >= activity.warnDays ? 'warn' : 'fine';
}
