import type { Instant } from '@alongside/shared/vocabulary/values';
import { isBefore, toMilliseconds } from '../kernel/instant.ts';
import { dayNumberAt, endOfDayAfter } from '../kernel/local-day.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { effectiveEnd, type HoldReason } from './effective-end.ts';
import type { WindowFacts } from './facts.ts';
import { keepAliveAt, type KeepAlive } from './keep-alive.ts';

/** How a period of protection stands at one instant. */
export interface WindowStatus {
  /** `held` protects like `active`, past the promised end; `ended` protects nobody. */
  readonly state: 'active' | 'held' | 'ended';
  readonly hold: HoldReason | 'partner_suspended' | null;
  /** When it ends if nothing changes; differs from the promised end only while held. */
  readonly effectiveEndsAt: Instant;
  /** Local days from today to the last protected day; 0 on that day, negative afterwards. */
  readonly daysLeft: number;
  /** Basis points of the whole period that have passed. */
  readonly elapsed: number;
  /** Where the period would have ended without extensions; null when never extended. */
  readonly originalEndsAt: Instant | null;
  readonly keepAlive: KeepAlive;
}

export function windowStatusAt(
  facts: WindowFacts,
  policy: CompiledPolicy,
  now: Instant,
): WindowStatus {
  const { zone } = policy.calendar;
  const end = effectiveEnd(facts, policy);
  const state = stateAt(facts, end.endsAt, now);
  const suspended = facts.partnerStatus === 'suspended' && state !== 'ended';
  const { days } = policy.knobsFor(facts.knobContext).window;
  return {
    state,
    hold: suspended ? 'partner_suspended' : state === 'held' ? end.hold : null,
    effectiveEndsAt: end.endsAt,
    daysLeft: dayNumberAt(zone, end.endsAt) - 1 - dayNumberAt(zone, now),
    elapsed: elapsedBasisPoints(facts.startsAt, end.endsAt, now),
    originalEndsAt: facts.extensionCount > 0 ? endOfDayAfter(zone, facts.startsAt, days) : null,
    keepAlive: keepAliveAt(facts, policy, now),
  };
}

function stateAt(facts: WindowFacts, end: Instant, now: Instant): WindowStatus['state'] {
  if (facts.status !== 'active' || !isBefore(now, end)) return 'ended';
  return isBefore(now, facts.endsAt) ? 'active' : 'held';
}

function elapsedBasisPoints(startsAt: Instant, endsAt: Instant, now: Instant): number {
  const start = toMilliseconds(startsAt);
  const whole = toMilliseconds(endsAt) - start;
  if (whole <= 0) return 10_000;
  const share = Math.floor(((toMilliseconds(now) - start) * 10_000) / whole);
  return Math.min(10_000, Math.max(0, share));
}
