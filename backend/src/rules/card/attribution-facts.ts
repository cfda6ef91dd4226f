import type { AttributionFacts, AttributionPartner } from '../attribution/facts.ts';
import type { DealCardFacts } from './facts.ts';

/** The card's facts as attribution reads them: roles fixed at approval, and partners known by their help only. */
export function attributionFacts(facts: DealCardFacts): AttributionFacts {
  const registered = facts.registrations
    .filter(({ reviewStatus }) => reviewStatus === 'approved')
    .map(({ partner, registrationId, attributionRole, submittedAt }): AttributionPartner => ({
      partnerId: partner.partnerId,
      registrationId,
      role: attributionRole ?? 'none',
      submittedAt,
    }));
  const helped = facts.touches.map(({ partnerId }): AttributionPartner => ({
    partnerId,
    registrationId: null,
    role: 'influenced',
    submittedAt: null,
  }));
  return {
    dealId: facts.deal.dealId,
    amount: facts.deal.amount,
    dealCreatedAt: facts.deal.createdAt,
    lockedAt: facts.attributionLockedAt,
    partners: [...registered, ...helped],
    touches: facts.touches,
  };
}
