import type { Instant } from '@alongside/shared/vocabulary/values';
import {
  addBusinessMilliseconds,
  businessMilliseconds,
  isElapsedTime,
  type BusinessCalendar,
} from './business-calendar.ts';
import { fromMilliseconds, isBefore, toMilliseconds } from './instant.ts';

/** A stretch in which a clock stood still; `to` is null while it still does. */
export interface Pause {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** A promise that runs: since when, until when, and when it stood still. */
export interface RunningClock {
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  readonly pauses: readonly Pause[];
  /** The length that was promised, like `2bd`; hours like `48h` run at night too. Working time when it is not said. */
  readonly length?: string;
}

/** How much of a promise has been used, in basis points of its time; pauses do not count, 10,000 is the breach. */
export function elapsedShare(
  calendar: BusinessCalendar,
  clock: RunningClock,
  now: Instant,
): number {
  const due = toMilliseconds(clock.dueAt);
  // The due time has moved for pauses that ended; for an open one it moves when the answer comes.
  const ended = clock.pauses.filter((pause) => pause.to !== null);
  const total = timeUsed(calendar, { ...clock, pauses: ended }, due);
  const moment = toMilliseconds(now);
  const paused = ended.length < clock.pauses.length;
  if (total === 0 || (moment >= due && !paused)) return moment >= due ? 10_000 : 0;
  const share = Math.floor((timeUsed(calendar, clock, moment) * 10_000) / total);
  return Math.min(10_000, share);
}

/** The due time after a pause: the time that was left when it began still lies ahead when it ends. A due time missed before the pause stays missed. */
export function dueAfterPause(
  calendar: BusinessCalendar,
  dueAt: Instant,
  pausedAt: Instant,
  resumedAt: Instant,
  length?: string,
): Instant {
  if (!isBefore(pausedAt, dueAt)) return dueAt;
  const [paused, due, resumed] = [pausedAt, dueAt, resumedAt].map(toMilliseconds) as Moments;
  if (isElapsedTime(length)) return fromMilliseconds(resumed + (due - paused));
  const left = businessMilliseconds(calendar, paused, due);
  return fromMilliseconds(addBusinessMilliseconds(calendar, resumed, left));
}

type Moments = [number, number, number];

/** Time of the promise used until a moment, in milliseconds, without the pauses. */
export function timeUsed(calendar: BusinessCalendar, clock: RunningClock, until: number): number {
  const between = isElapsedTime(clock.length)
    ? (from: number, to: number) => Math.max(0, to - from)
    : (from: number, to: number) => businessMilliseconds(calendar, from, to);
  const whole = between(toMilliseconds(clock.startedAt), until);
  const paused = clock.pauses.reduce((sum, pause) => {
    const end = pause.to === null ? until : Math.min(until, toMilliseconds(pause.to));
    return sum + between(toMilliseconds(pause.from), end);
  }, 0);
  return Math.max(0, whole - paused);
}
