import type { Instant } from '@alongside/shared/vocabulary/values';
import { attributeDeal, type DealAttribution } from '../attribution/attribute-deal.ts';
import { attributionPolicy } from '../attribution/attribution-policy.ts';
import type { AttributionPolicy } from '../attribution/facts.ts';
import { finalAttribution } from '../attribution/lock/final-attribution.ts';
import { attributionFacts } from './attribution-facts.ts';
import type { DealCardFacts } from './deal-facts.ts';

/** Who gets how much of the card's deal: as it was fixed, or as it stands while it is open. */
export function cardAttribution(facts: DealCardFacts, now: Instant): DealAttribution {
  if (facts.attributionFixed !== null) return finalAttribution(facts.attributionFixed);
  return attributeDeal(attributionFacts(facts), cardAttributionPolicy(facts), now).decision;
}

/** Overrides are asked about the primary registration. */
export function cardAttributionPolicy({ policy, registrations }: DealCardFacts): AttributionPolicy {
  return attributionPolicy(policy, registrations[0]?.knobContext);
}
