import type { Tone } from '@alongside/shared/vocabulary/tone';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { slaStateAt, type SlaState } from '../registration/sla/sla-state-at.ts';
import type { CardRegistration } from './registration-facts.ts';

/** The promise to answer a registration (R22), as it stands now. */
interface DecisionClock {
  readonly dueAt: Instant;
  /** Basis points of the promised working time. */
  readonly elapsed: number;
  readonly paused: boolean;
  /** Warning under a quarter of the time, danger when late. */
  readonly tone: Tone;
}

/** Undefined when no answer is promised any more. A promise given anew after an appeal begins with its answer. */
export function decisionClock(
  registration: CardRegistration,
  { facts: { policy }, now }: { facts: { readonly policy: CompiledPolicy }; now: Instant },
): DecisionClock | undefined {
  const { decisionDueAt: dueAt, submittedAt, infoRequestedAt, reviewStatus, appeal } = registration;
  if (dueAt === null) return undefined;
  const asked = reviewStatus === 'info_requested' && infoRequestedAt !== null;
  const state = slaStateAt(
    policy.calendar,
    {
      startedAt: appeal?.answeredAt ?? submittedAt,
      dueAt,
      pauses: asked ? [{ from: infoRequestedAt, to: null }] : [],
      length: policy.knobsFor(registration.knobContext).sla.decision,
    },
    now,
  );
  // The card says that it waits for the partner, also when the promise was broken before.
  const phase = asked ? 'paused' : state.phase;
  return { dueAt, elapsed: state.used, paused: asked, tone: tones[phase] };
}

const tones: Readonly<Record<SlaState['phase'], Tone>> = {
  running: 'info',
  paused: 'neutral',
  warned: 'warning',
  breached: 'danger',
};
