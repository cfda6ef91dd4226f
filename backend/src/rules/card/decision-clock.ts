import type { Tone } from '@alongside/shared/vocabulary/tone';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { elapsedShare } from '../kernel/clock-share.ts';
import { isBefore } from '../kernel/instant.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { CardRegistration } from './facts.ts';

/** The promise to answer a registration (R22), as it stands now. */
interface DecisionClock {
  readonly dueAt: Instant;
  /** Basis points of the promised working time. */
  readonly elapsed: number;
  readonly paused: boolean;
  /** Warning under a quarter of the time, danger when late. */
  readonly tone: Tone;
}

/** Undefined when no answer is promised any more. */
export function decisionClock(
  registration: CardRegistration,
  view: { readonly facts: { readonly policy: CompiledPolicy }; readonly now: Instant },
): DecisionClock | undefined {
  const { decisionDueAt: dueAt, submittedAt, infoRequestedAt, reviewStatus } = registration;
  if (dueAt === null) return undefined;
  const paused = reviewStatus === 'info_requested' && infoRequestedAt !== null;
  const pauses = paused ? [{ from: infoRequestedAt, to: null }] : [];
  const clock = { startedAt: submittedAt, dueAt, pauses };
  const elapsed = elapsedShare(view.facts.policy.calendar, clock, view.now);
  return { dueAt, elapsed, paused, tone: toneOf(dueAt, elapsed, paused, view.now) };
}

function toneOf(dueAt: Instant, elapsed: number, paused: boolean, now: Instant): Tone {
  if (paused) return 'neutral';
  if (!isBefore(now, dueAt)) return 'danger';
  return elapsed > 7_500 ? 'warning' : 'info';
}
