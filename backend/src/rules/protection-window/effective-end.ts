import type { Instant } from '@alongside/shared/vocabulary/values';
import { dueAfter } from '../kernel/business-calendar.ts';
import { isBefore } from '../kernel/instant.ts';
import { endOfDayAfter } from '../kernel/local-day.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { OurTask, WindowFacts } from './facts.ts';

export type HoldReason = 'extension_pending' | 'late_stage' | 'our_task';

/** When protection really ends, and what keeps it beyond the end that was promised. */
export interface EffectiveEnd {
  readonly endsAt: Instant;
  readonly hold: HoldReason | null;
}

/**
 * Domain 3.3: a pending request keeps protection until its grace ends; a linked deal in Proposal or
 * later, or a next step that is ours, keeps it up to `lateStageMaxDays` in total. An extension on
 * condition of a certification ends early without it (3.7). Only a live window can be held.
 */
export function effectiveEnd(facts: WindowFacts, policy: CompiledPolicy): EffectiveEnd {
  const knobs = policy.knobsFor(facts.knobContext);
  let end: EffectiveEnd = { endsAt: facts.endsAt, hold: null };
  if (facts.status !== 'active') return end;
  if (facts.extensionRequestedAt !== null && knobs.extension.holdWhilePending) {
    end = laterOf(end, graceEnd(facts, policy), 'extension_pending');
  }
  if (!knobs.window.lateStageHold) return conditionedEnd(end, facts);
  const { zone } = policy.calendar;
  const longest = endOfDayAfter(zone, facts.startsAt, knobs.window.lateStageMaxDays);
  if (facts.lateStage) end = laterOf(end, longest, 'late_stage');
  if (facts.ourTasks.some(waitsForUs)) end = laterOf(end, longest, 'our_task');
  return conditionedEnd(end, facts);
}

/** A wish for more time has its own hold, with its own grace. */
function waitsForUs({ kind, closedAt }: OurTask): boolean {
  return closedAt === null && kind !== 'extension';
}

/** The condition stands until the clock saw the certification and took it away. */
function conditionedEnd(end: EffectiveEnd, { endsUnlessCertifiedAt }: WindowFacts): EffectiveEnd {
  if (endsUnlessCertifiedAt === null || !isBefore(endsUnlessCertifiedAt, end.endsAt)) return end;
  return { endsAt: endsUnlessCertifiedAt, hold: null };
}

/** Until when an extension may still be given or asked for after the end. */
export function graceEnd(facts: WindowFacts, policy: CompiledPolicy): Instant {
  const { grace } = policy.knobsFor(facts.knobContext).extension;
  return dueAfter(policy.calendar, facts.endsAt, grace);
}

function laterOf(end: EffectiveEnd, candidate: Instant, hold: HoldReason): EffectiveEnd {
  return isBefore(end.endsAt, candidate) ? { endsAt: candidate, hold } : end;
}
