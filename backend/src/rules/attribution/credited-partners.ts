import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { addHours, compareInstants, isBefore } from '../kernel/instant.ts';
import type {
  AttributionFacts,
  AttributionPartner,
  AttributionPolicy,
  AttributionTouch,
} from './facts.ts';
import type { DealRole } from './models/model-settings.ts';

/** A partner who takes part in the credit of a deal. */
export interface CreditedPartner {
  readonly partnerId: Id<'partner'>;
  readonly role: Exclude<AttributionRole, 'none'>;
  /** Qualifying touches inside the look-back, up to the lock. */
  readonly touches: number;
  /** What it does on the deal in that role. */
  readonly dealRole: DealRole | null;
}

const rank: Readonly<Record<AttributionRole, number>> = { sourced: 0, influenced: 1, none: 2 };

/**
 * Who takes part, the primary partner first: who sourced before who influenced, then by submission,
 * then by id. A partner counts once, with the better role (G9); one without a registration needs the
 * policy's number of qualifying touches.
 */
export function creditedPartners(
  facts: Pick<AttributionFacts, 'partners' | 'touches' | 'lockedAt'>,
  policy: AttributionPolicy,
  now: Instant,
): readonly CreditedPartner[] {
  const counts = countTouches(touchesThatCount(facts, policy, now));
  const needed = Math.max(1, policy.attribution.influencedRequiresTouches);
  const seen = new Set<string>();
  return facts.partners.toSorted(byRoleThenSubmission).flatMap((partner) => {
    const { partnerId, role, registrationId, dealRole } = partner;
    if (seen.has(partnerId) || role === 'none') return [];
    const touches = counts.get(partnerId) ?? 0;
    if (registrationId === null && touches < needed) return [];
    seen.add(partnerId);
    return [{ partnerId, role, touches, dealRole }];
  });
}

/** Qualifying touches inside the look-back, up to the lock or, while that is open, to now. */
export function touchesThatCount(
  { touches, lockedAt }: Pick<AttributionFacts, 'touches' | 'lockedAt'>,
  { attribution }: AttributionPolicy,
  now: Instant,
): readonly AttributionTouch[] {
  const until = lockedAt ?? now;
  const since = addHours(until, -24 * attribution.lookbackDays);
  return touches.filter(
    ({ qualifying, happenedAt }) =>
      qualifying && !isBefore(happenedAt, since) && !isBefore(until, happenedAt),
  );
}

function countTouches(touches: readonly AttributionTouch[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { partnerId } of touches) counts.set(partnerId, (counts.get(partnerId) ?? 0) + 1);
  return counts;
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
