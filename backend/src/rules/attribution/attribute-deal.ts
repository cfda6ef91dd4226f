import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { Decided, Reason } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { Instant, Money } from '@alongside/shared/vocabulary/values';
import { decided } from '../kernel/decision.ts';
import { allocateExactly, type Payee } from './allocate-exactly.ts';
import type { CreditedPartner } from './credited-partners.ts';
import type { AttributionFacts, AttributionPolicy } from './facts.ts';
import type { Refused } from './models/weighed.ts';
import { companyKey, type PayeeKey } from './payee-key.ts';
import { weighDeal } from './weigh-deal.ts';

export interface CreditShare {
  readonly partnerId: Id<'partner'>;
  readonly role: Exclude<AttributionRole, 'none'>;
  /** Basis points of the deal. */
  readonly share: number;
  /** To the minor unit of the deal's currency; null while the deal has no amount. */
  readonly credit: Money | null;
  /** Qualifying touches that counted. */
  readonly touches: number;
}

/** Who gets how much of a deal. Shares and the company's part add to 10,000 when anybody takes part. */
export interface DealAttribution {
  readonly model: PolicyDocument['attribution']['model'];
  /** The primary partner first. */
  readonly shares: readonly CreditShare[];
  readonly company: { readonly share: number; readonly credit: Money | null };
  readonly lockedAt: Instant | null;
  /** Why the model could not share the deal; all of it stays with the company until then. */
  readonly refusal: Refused | null;
}

/**
 * Splits a deal among its partners by the policy's model (R45). Basis points and money are each
 * rounded once per partner from the same exact weights, so both always add up.
 */
export function attributeDeal(
  facts: AttributionFacts,
  policy: AttributionPolicy,
  now: Instant,
): Decided<DealAttribution> {
  const { model } = policy.attribution;
  const { partners, payees, refusal } = weighDeal(facts, policy, now);
  const shared = shareDeal(partners, payees, facts.amount);
  const rules = partners.map((partner) => ({
    ruleId: `attribution.${model}`,
    outcome: refusal === null ? ('passed' as const) : ('needs_review' as const),
    facts: { partnerId: partner.partnerId, role: partner.role, touches: partner.touches },
  }));
  const reasons = refusal === null ? partners.map(reasonOf) : [problemOf(refusal)];
  return decided(
    { policyVersion: policy.version, now },
    { verdicts: {}, rules, reasons },
    { model, ...shared, lockedAt: facts.lockedAt, refusal },
  );
}

/** Basis points and money of each partner and of the company, by exact weights. */
export function shareDeal(
  partners: readonly CreditedPartner[],
  payees: readonly Payee<PayeeKey>[],
  amount: Money | null,
): Pick<DealAttribution, 'shares' | 'company'> {
  const points = split(10_000, payees);
  const credit = moneySplit(amount, payees);
  return {
    shares: partners.map(({ partnerId, role, touches }) => ({
      partnerId,
      role,
      share: points(partnerId),
      credit: credit(partnerId),
      touches,
    })),
    company: { share: points(companyKey), credit: credit(companyKey) },
  };
}

function moneySplit(
  amount: Money | null,
  weights: readonly Payee<PayeeKey>[],
): (key: PayeeKey) => Money | null {
  if (amount === null) return () => null;
  const part = split(amount.amountMinor, weights);
  return (key) => ({ amountMinor: part(key), currency: amount.currency });
}

/** Parts of a safe integer are safe integers, so the way back from bigint loses nothing. */
function split(whole: number, weights: readonly Payee<PayeeKey>[]): (key: PayeeKey) => number {
  if (weights.length === 0) return () => 0;
  const parts = allocateExactly(BigInt(whole), weights);
  return (key) => Number(parts.get(key) ?? 0n);
}

function reasonOf(partner: CreditedPartner): Reason {
  const { partnerId, touches } = partner;
  const code = partner.role === 'sourced' ? 'sourced_before_opportunity' : 'influenced_by_touches';
  return { code, facts: { partnerId, touches } };
}

function problemOf({ code, facts }: Refused): Reason {
  return { code: 'needs_a_person', facts: { problem: code, ...facts } };
}
