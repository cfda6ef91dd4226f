import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Payee } from './allocate-exactly.ts';
import { creditedPartners, type CreditedPartner } from './credited-partners.ts';
import { dealModelFacts } from './deal-model-facts.ts';
import type { AttributionFacts, AttributionPolicy } from './facts.ts';
import { chooseModel } from './models/choose-model.ts';
import { weighByModel } from './models/weigh-by-model.ts';
import { refused, type Refused } from './models/weighed.ts';
import { companyKey, type PayeeKey } from './payee-key.ts';

/** Who takes part in a deal, and the exact weights by which it is shared. */
export interface DealWeights {
  /** The primary partner first. */
  readonly partners: readonly CreditedPartner[];
  /** Empty when nobody takes part. */
  readonly payees: readonly Payee<PayeeKey>[];
  /** Why the model could not weigh; everything stays with the company until a person has looked. */
  readonly refusal: Refused | null;
}

/**
 * Weighs a deal by the policy's model (R45). Where the model counts help and nobody's help is logged,
 * the partners whose role was fixed at approval share equally: a missing log takes nothing from them.
 */
export function weighDeal(
  facts: AttributionFacts,
  policy: AttributionPolicy,
  now: Instant,
): DealWeights {
  const partners = creditedPartners(facts, policy, now);
  if (partners.length === 0) return { partners, payees: [], refusal: null };
  const modelFacts = dealModelFacts(facts, partners, policy, now);
  const weights = weighByModel(modelFacts, chooseModel(policy.attribution), policy.zone);
  if (weights.kind === 'weighed') {
    const known = new Set<PayeeKey>([companyKey, ...partners.map(({ partnerId }) => partnerId)]);
    const stranger = weights.payees.find(({ key }) => !known.has(key));
    if (stranger === undefined) return { partners, payees: weights.payees, refusal: null };
    return keptByCompany(partners, refused('unknown_partner', { partnerId: stranger.key }));
  }
  if (weights.code !== 'no_touches') return keptByCompany(partners, weights);
  const equal = partners.map(({ partnerId }) => ({ key: partnerId, weight: 1n }));
  return { partners, payees: equal, refusal: null };
}

function keptByCompany(partners: readonly CreditedPartner[], refusal: Refused): DealWeights {
  return { partners, payees: [{ key: companyKey, weight: 1n }], refusal };
}
