import type { Instant } from '@alongside/shared/vocabulary/values';
import { dueAfter } from '../kernel/business-calendar.ts';
import { isBefore } from '../kernel/instant.ts';
import { endOfDayAfter } from '../kernel/local-day.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { WindowFacts } from './facts.ts';

export type HoldReason = 'extension_pending' | 'late_stage';

/** When protection really ends, and what keeps it beyond the end that was promised. */
export interface EffectiveEnd {
  readonly endsAt: Instant;
  readonly hold: HoldReason | null;
}

/**
 * Domain 3.3: a pending request keeps protection until its grace ends; a linked deal in Proposal or
 * later keeps it up to `lateStageMaxDays` in total. Only a live window can be held.
 */
export function effectiveEnd(facts: WindowFacts, policy: CompiledPolicy): EffectiveEnd {
  const knobs = policy.knobsFor(facts.knobContext);
  let end: EffectiveEnd = { endsAt: facts.endsAt, hold: null };
  if (facts.status !== 'active') return end;
  if (facts.extensionRequestedAt !== null && knobs.extension.holdWhilePending) {
    end = laterOf(end, graceEnd(facts, policy), 'extension_pending');
  }
  if (facts.lateStage && knobs.window.lateStageHold) {
    const longest = endOfDayAfter(
      policy.calendar.zone,
      facts.startsAt,
      knobs.window.lateStageMaxDays,
    );
    end = laterOf(end, longest, 'late_stage');
  }
  return end;
}

/** Until when an extension may still be given or asked for after the end. */
export function graceEnd(facts: WindowFacts, policy: CompiledPolicy): Instant {
  const { grace } = policy.knobsFor(facts.knobContext).extension;
  return dueAfter(policy.calendar, facts.endsAt, grace);
}

function laterOf(end: EffectiveEnd, candidate: Instant, hold: HoldReason): EffectiveEnd {
  return isBefore(end.endsAt, candidate) ? { endsAt: candidate, hold } : end;
}
