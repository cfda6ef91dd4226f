import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { isBefore } from '../kernel/instant.ts';
import { touchesThatCount, type CreditedPartner } from './credited-partners.ts';
import type { AttributionFacts, AttributionPolicy, AttributionTouch } from './facts.ts';
import type { Milestone, ModelFacts } from './models/model-facts.ts';

/**
 * A deal as the models read it: the help that counts of the partners who take part. The path ends
 * with the lock, and while that is open with now. Models that learn from closed paths get none here:
 * they are advisory (domain 4).
 */
export function dealModelFacts(
  facts: AttributionFacts,
  partners: readonly CreditedPartner[],
  policy: AttributionPolicy,
  now: Instant,
): ModelFacts {
  const credited = new Set(partners.map(({ partnerId }) => partnerId));
  const touches = touchesThatCount(facts, policy, now).filter(({ partnerId }) =>
    credited.has(partnerId),
  );
  const convertedAt = facts.lockedAt ?? now;
  return {
    convertedAt,
    touches,
    milestones: milestonesOf(touches, {
      lead_created: facts.leadCreatedAt,
      opportunity_created: facts.dealCreatedAt,
      closed: convertedAt,
    }),
    primaryPartnerId: partners[0]?.partnerId ?? null,
    splits: facts.agreedParts,
    roles: facts.partners.filter(({ partnerId }) => credited.has(partnerId)),
    dealRoles: partners.flatMap(({ partnerId, dealRole }) =>
      dealRole === null ? [] : [{ partnerId, role: dealRole }],
    ),
    journeys: [],
  };
}

/** The touch that led to a milestone is the last one until then; a milestone before any help is nobody's. */
function milestonesOf(
  touches: readonly AttributionTouch[],
  instants: Readonly<Record<Milestone, Instant | null>>,
): ModelFacts['milestones'] {
  const found: Partial<Record<Milestone, Id<'touch'>>> = {};
  for (const [milestone, at] of Object.entries(instants) as [Milestone, Instant | null][]) {
    const touch = at === null ? undefined : lastUntil(touches, at);
    if (touch !== undefined) found[milestone] = touch.touchId;
  }
  return found;
}

function lastUntil(
  touches: readonly AttributionTouch[],
  at: Instant,
): AttributionTouch | undefined {
  return touches.reduce<AttributionTouch | undefined>((last, touch) => {
    if (isBefore(at, touch.happenedAt)) return last;
    return last === undefined || isLater(touch, last) ? touch : last;
  }, undefined);
}

function isLater(a: AttributionTouch, b: AttributionTouch): boolean {
  if (isBefore(b.happenedAt, a.happenedAt)) return true;
  return !isBefore(a.happenedAt, b.happenedAt) && a.touchId > b.touchId;
}
