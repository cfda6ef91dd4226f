import type { Instant, Money } from '@alongside/shared/vocabulary/values';
import { gatherDealFacts } from '../attribution/gather-deal-facts.ts';
import type { DealProperties } from '../crm/deal-properties.ts';
import { knobContextOf } from '../registration/registration-knobs.ts';
import { attributeDeal, type DealAttribution } from '../rules/attribution/attribute-deal.ts';
import { attributionPolicy } from '../rules/attribution/attribution-policy.ts';
import { companyAmount, finalAttribution } from '../rules/attribution/lock/final-attribution.ts';
import { findPrimary, type DealPropertyFacts } from './deal-property-facts.ts';

type Credit = Pick<
  DealProperties,
  | 'attributionStatus'
  | 'attributionModel'
  | 'sourcedCredit'
  | 'influencedCredit'
  | 'sourcedAmount'
  | 'influencedAmount'
  | 'creditCurrency'
>;

/**
 * Credit by role in the deal's currency, and the deal's amount once in the company's (R15a): as
 * sourced when anybody sourced it, else as influenced. Without a rate nothing converted is shown.
 */
export function computeCredit(facts: DealPropertyFacts, now: Instant): Credit {
  const { amount, currency, fixed, companyCurrency } = facts;
  const attribution = attributionOf(facts, now);
  const sourced = attribution.shares.filter(({ role }) => role === 'sourced');
  const influenced = attribution.shares.filter(({ role }) => role === 'influenced');
  const own = currency === companyCurrency ? amount : null;
  const once = fixed === null ? own : companyAmount(fixed);
  return {
    attributionStatus: fixed === null ? 'open' : 'locked',
    attributionModel: attribution.model,
    sourcedCredit: sumCredit(sourced),
    influencedCredit: sumCredit(influenced),
    sourcedAmount: sourced.length > 0 ? once : null,
    influencedAmount: sourced.length === 0 && influenced.length > 0 ? once : null,
    creditCurrency: attribution.shares.length > 0 ? currency : null,
  };
}

/** Who is credited with what: as it was fixed, or as it stands while it is open. */
export function attributionOf(facts: DealPropertyFacts, now: Instant): DealAttribution {
  if (facts.fixed !== null) return finalAttribution(facts.fixed);
  const primary = findPrimary(facts.registrations);
  const policy = attributionPolicy(facts.policy, primary && knobContextOf(primary));
  return attributeDeal(gatherDealFacts(facts, facts.touches, facts.agreedParts), policy, now)
    .decision;
}

function sumCredit(shares: DealAttribution['shares']): Money | null {
  const [first] = shares;
  if (first === undefined || first.credit === null) return null;
  const amountMinor = shares.reduce((all, { credit }) => all + (credit?.amountMinor ?? 0), 0);
  return { ...first.credit, amountMinor };
}
