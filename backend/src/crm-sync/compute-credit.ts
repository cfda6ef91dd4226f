import type { Instant, Money } from '@alongside/shared/vocabulary/values';
import type { DealProperties } from '../crm/deal-properties.ts';
import { attributeDeal } from '../rules/attribution/attribute-deal.ts';
import type { AttributionPartner } from '../rules/attribution/facts.ts';
import type { DealPropertyFacts } from './deal-property-facts.ts';

type Credit = Pick<
  DealProperties,
  | 'attributionModel'
  | 'sourcedCredit'
  | 'influencedCredit'
  | 'sourcedAmount'
  | 'influencedAmount'
  | 'creditCurrency'
>;

/** Credit by role, and the deal's amount once: as sourced when anybody sourced it, else as influenced. */
export function computeCredit(facts: DealPropertyFacts, now: Instant): Credit {
  const { policy, amount, currency } = facts;
  const knobs = { version: policy.version, attribution: policy.document.attribution };
  const attribution = { ...facts, dealCreatedAt: facts.createdAt, lockedAt: null };
  const partners = listPartners(facts);
  const { decision } = attributeDeal({ ...attribution, partners }, knobs, now);
  const sourced = decision.shares.filter(({ role }) => role === 'sourced');
  const influenced = decision.shares.filter(({ role }) => role === 'influenced');
  const sum = (shares: typeof sourced): Money | null =>
    amount === null || shares.length === 0
      ? null
      : {
          amountMinor: shares.reduce((all, { credit }) => all + (credit?.amountMinor ?? 0), 0),
          currency,
        };
  return {
    attributionModel: decision.model,
    sourcedCredit: sum(sourced),
    influencedCredit: sum(influenced),
    sourcedAmount: sourced.length > 0 ? amount : null,
    influencedAmount: sourced.length === 0 && influenced.length > 0 ? amount : null,
    creditCurrency: decision.shares.length > 0 ? currency : null,
  };
}

/** Roles fixed at the approval, and partners who are known by their help only. */
function listPartners({ registrations, touches }: DealPropertyFacts): AttributionPartner[] {
  const registered = registrations
    .filter(({ reviewStatus }) => reviewStatus === 'approved')
    .map(({ partner, registrationId, attributionRole, submittedAt }): AttributionPartner => ({
      partnerId: partner.partnerId,
      registrationId,
      role: attributionRole,
      submittedAt,
    }));
  const helped = touches.map(({ partnerId }): AttributionPartner => ({
    partnerId,
    registrationId: null,
    role: 'influenced',
    submittedAt: null,
  }));
  return [...registered, ...helped];
}
