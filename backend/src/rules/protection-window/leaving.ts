import type { Instant } from '@alongside/shared/vocabulary/values';
import { endOfDayAfter } from '../kernel/local-day.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { WatchFacts } from './facts.ts';

/**
 * Domain 3.7: until when a partner that is suspended or gone keeps a protection; null for one that
 * stays. A suspended partner keeps it for a while, on hold; one that is gone only where a deal is
 * linked, to bring it to its end.
 */
export function leavingEnd(facts: WatchFacts, policy: CompiledPolicy): Instant | null {
  const { leaving } = policy.knobsFor(facts.knobContext);
  const { partnerStatus, partnerStatusSince, dealLinked } = facts;
  const { zone } = policy.calendar;
  if (partnerStatus === 'suspended') {
    return endOfDayAfter(zone, partnerStatusSince, leaving.suspendedReleaseDays);
  }
  if (partnerStatus !== 'terminated') return null;
  return dealLinked
    ? endOfDayAfter(zone, partnerStatusSince, leaving.runOffDays)
    : partnerStatusSince;
}
