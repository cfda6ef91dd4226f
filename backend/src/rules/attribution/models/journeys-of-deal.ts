import type { Id } from '@alongside/shared/vocabulary/ids';
import type { DealPath } from './deal-path.ts';
import { commonWeights, ZERO, type Fraction } from './fraction.ts';
import type { Journey } from './model-facts.ts';
import { findJourneyProblem } from './find-journey-problem.ts';
import { refused, weighed, type Refused, type Weighed } from './weighed.ts';

/** The closed paths that a model learns from, and this deal's own, which converted once. */
export function journeysOfDeal({ touches, journeys }: DealPath): readonly Journey[] | Refused {
  if (touches.length === 0) return refused('no_touches');
  const own = { path: touches.map(({ partnerId }) => partnerId), conversions: 1, nulls: 0 };
  return findJourneyProblem(journeys) ?? [...journeys, own];
}

/** The deal's partners by what the journeys say of each. */
export function weighPartners(
  { touches }: DealPath,
  values: ReadonlyMap<string, Fraction>,
): Weighed {
  const partners = new Set(touches.map(({ partnerId }) => partnerId));
  const own = new Map<Id<'partner'>, Fraction>();
  for (const partner of partners) own.set(partner, values.get(partner) ?? ZERO);
  return weighed(commonWeights(own));
}
