import type { Tone } from '@alongside/shared/vocabulary/tone';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { WindowFacts } from '../protection-window/facts.ts';
import { windowStatusAt, type WindowStatus } from '../protection-window/window-status-at.ts';
import type { CardWindow } from './protection-facts.ts';
import { daysLeft } from './format.ts';
import type { CardRegistration } from './registration-facts.ts';

/** A registration with its window and how that stands now. */
export interface Protection {
  readonly registration: CardRegistration;
  readonly window: CardWindow;
  readonly facts: WindowFacts;
  readonly status: WindowStatus;
  readonly live: boolean;
  /** The end to show: the promised one, or the real one while something holds the window past it. */
  readonly endsAt: Instant;
}

/** How the registration's newest window stands; undefined when it never had one. */
export function protectionOf(
  registration: CardRegistration,
  policy: CompiledPolicy,
  now: Instant,
): Protection | undefined {
  const { window } = registration;
  if (window === null) return undefined;
  const facts = windowFacts(registration, window);
  const status = windowStatusAt(facts, policy, now);
  const held = status.state === 'held';
  return {
    registration,
    window,
    facts,
    status,
    live: status.state !== 'ended',
    endsAt: held ? status.effectiveEndsAt : (window.endedAt ?? window.endsAt),
  };
}

/** Warning from 14 days before the end, and when the deal goes quiet. */
export function protectionTone(
  { live, endsAt, status }: Protection,
  policy: CompiledPolicy,
  now: Instant,
): Tone {
  if (!live) return 'neutral';
  const quiet = ['warn', 'ask', 'decide'].includes(status.keepAlive.state);
  const near = daysLeft(endsAt, now, policy.calendar.zone) <= 14;
  return quiet || near ? 'warning' : 'success';
}

function windowFacts(registration: CardRegistration, window: CardWindow): WindowFacts {
  return {
    windowId: window.windowId,
    registrationId: registration.registrationId,
    status: window.status,
    startsAt: window.startsAt,
    endsAt: window.endsAt,
    extensionCount: window.extensionCount,
    extensionRequestedAt: registration.extensionRequest?.requestedAt ?? null,
    lateStage: registration.lateStage,
    lastActivityAt: registration.lastActivityAt,
    ...registration.course,
    // A card says what stands; a condition is taken away by the clock, not by the reader.
    certifications: [],
    partnerStatus: registration.partner.status,
    knobContext: registration.knobContext,
  };
}
