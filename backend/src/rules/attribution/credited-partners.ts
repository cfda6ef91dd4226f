import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { addHours, compareInstants, isBefore } from '../kernel/instant.ts';
import type { AttributionFacts, AttributionPartner, AttributionPolicy } from './facts.ts';

/** A partner who takes part in the credit of a deal. */
export interface CreditedPartner {
  readonly partnerId: Id<'partner'>;
  readonly role: Exclude<AttributionRole, 'none'>;
  /** Qualifying touches inside the look-back, up to the lock. */
  readonly touches: number;
}

const rank: Readonly<Record<AttributionRole, number>> = { sourced: 0, influenced: 1, none: 2 };

/**
 * Who takes part, the primary partner first: who sourced before who influenced, then by submission,
 * then by id. A partner counts once, with the better role (G9); one without a registration needs the
 * policy's number of qualifying touches.
 */
export function creditedPartners(
  facts: AttributionFacts,
  policy: AttributionPolicy,
  now: Instant,
): readonly CreditedPartner[] {
  const until = facts.lockedAt ?? now;
  const since = addHours(until, -24 * policy.attribution.lookbackDays);
  const needed = Math.max(1, policy.attribution.influencedRequiresTouches);
  const seen = new Set<string>();
  return facts.partners.toSorted(byRoleThenSubmission).flatMap((partner) => {
    const { partnerId, role, registrationId } = partner;
    if (seen.has(partnerId) || role === 'none') return [];
    const touches = countTouches(facts, partnerId, since, until);
    if (registrationId === null && touches < needed) return [];
    seen.add(partnerId);
    return [{ partnerId, role, touches }];
  });
}

function countTouches(
  facts: AttributionFacts,
  partnerId: Id<'partner'>,
  since: Instant,
  until: Instant,
): number {
  return facts.touches.filter(
    (touch) =>
      touch.partnerId === partnerId &&
      touch.qualifying &&
      !isBefore(touch.happenedAt, since) &&
      !isBefore(until, touch.happenedAt),
  ).length;
}

function byRoleThenSubmission(a: AttributionPartner, b: AttributionPartner): number {
  const byRole = rank[a.role] - rank[b.role];
  if (byRole !== 0) return byRole;
  const bySubmission = compareSubmissions(a.submittedAt, b.submittedAt);
  if (bySubmission !== 0) return bySubmission;
  return a.partnerId < b.partnerId ? -1 : 1;
}

function compareSubmissions(a: Instant | null, b: Instant | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareInstants(a, b);
}
