import type { Instant } from '@alongside/shared/vocabulary/values';
import type { BusinessCalendar } from '../../kernel/business-calendar.ts';
import { elapsedShare, timeUsed, type RunningClock } from '../../kernel/clock-share.ts';
import { isBefore, toMilliseconds } from '../../kernel/instant.ts';

/** Basis points of the promise after which we warn. */
const warnAt = 7_500;

type SlaPhase = 'running' | 'paused' | 'warned' | 'breached';

/** How a promise to answer stands (R22, domain 3.6). */
export interface SlaState {
  readonly phase: SlaPhase;
  readonly dueAt: Instant;
  /** Basis points of the promised time used, without pauses; 10,000 is the breach. */
  readonly used: number;
  /** The same as the partner lives it: the time we waited for an answer counts too. */
  readonly usedWithPauses: number;
}

/**
 * The state of a promise at a moment. It warns at 75 % and is broken at 100 %; while the partner is
 * asked it stands still, and a promise that was broken before the question stays broken.
 */
export function slaStateAt(
  calendar: BusinessCalendar,
  clock: RunningClock,
  now: Instant,
): SlaState {
  const used = elapsedShare(calendar, clock, now);
  return {
    phase: phaseOf(clock, used, now),
    dueAt: clock.dueAt,
    used,
    usedWithPauses: shareWithPauses(calendar, clock, now),
  };
}

function phaseOf(clock: RunningClock, used: number, now: Instant): SlaPhase {
  const open = clock.pauses.find((pause) => pause.to === null);
  if (open !== undefined && isBefore(open.from, clock.dueAt)) return 'paused';
  if (!isBefore(now, clock.dueAt)) return 'breached';
  return used >= warnAt ? 'warned' : 'running';
}

/** Time that passed, pauses and all, over the time that was promised without them. */
function shareWithPauses(calendar: BusinessCalendar, clock: RunningClock, now: Instant): number {
  const ended = clock.pauses.filter((pause) => pause.to !== null);
  const promised = timeUsed(calendar, { ...clock, pauses: ended }, toMilliseconds(clock.dueAt));
  const passed = timeUsed(calendar, { ...clock, pauses: [] }, toMilliseconds(now));
  if (promised === 0) return isBefore(now, clock.dueAt) ? 0 : 10_000;
  return Math.floor((passed * 10_000) / promised);
}
