import type { AttributionFacts } from '../attribution/facts.ts';
import { gatherPartners } from '../attribution/gather-partners.ts';
import type { DealCardFacts } from './deal-facts.ts';

/** The card's facts as attribution reads them. */
export function attributionFacts(facts: DealCardFacts): AttributionFacts {
  return {
    dealId: facts.deal.dealId,
    amount: facts.deal.amount,
    dealCreatedAt: facts.deal.createdAt,
    lockedAt: facts.attributionLockedAt,
    ...gatherPartners(facts.registrations, facts.touches),
    touches: facts.touches,
    agreedParts: facts.agreedParts,
  };
}
