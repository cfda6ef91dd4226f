import type { Instant, Money } from '@alongside/shared/vocabulary/values';
import type { DealProperties } from '../crm/deal-properties.ts';
import { attributeDeal, type DealAttribution } from '../rules/attribution/attribute-deal.ts';
import { attributionPolicy } from '../rules/attribution/attribution-policy.ts';
import { gatherPartners } from '../rules/attribution/gather-partners.ts';
import { knobContextOf } from '../registration/registration-knobs.ts';
import { findPrimary, type DealPropertyFacts } from './deal-property-facts.ts';

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
  const { amount, currency } = facts;
  const decision = attributionOf(facts, now);
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

function attributionOf(facts: DealPropertyFacts, now: Instant): DealAttribution {
  const { dealId, amount, createdAt, registrations, touches } = facts;
  const primary = findPrimary(registrations);
  const policy = attributionPolicy(facts.policy, primary && knobContextOf(primary));
  const attribution = {
    dealId,
    amount,
    dealCreatedAt: createdAt,
    lockedAt: null,
    ...gatherPartners(registrations, touches),
    touches,
    agreedParts: [],
  };
  return attributeDeal(attribution, policy, now).decision;
}
