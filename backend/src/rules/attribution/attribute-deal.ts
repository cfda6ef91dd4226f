import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { Decided, Reason } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { Instant, Money } from '@alongside/shared/vocabulary/values';
import { decided } from '../kernel/decision.ts';
import { allocateExactly, type Payee } from './allocate-exactly.ts';
import { companyKey, creditModels, type PayeeKey } from './credit-weights.ts';
import { creditedPartners, type CreditedPartner } from './credited-partners.ts';
import type { AttributionFacts, AttributionPolicy } from './facts.ts';

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
  const partners = creditedPartners(facts, policy, now);
  const weights = creditModels[model as keyof typeof creditModels](partners, policy.attribution);
  const points = split(10_000, weights);
  const credit = moneySplit(facts.amount, weights);
  const shares = partners.map((partner) => ({
    partnerId: partner.partnerId,
    role: partner.role,
    share: points(partner.partnerId),
    credit: credit(partner.partnerId),
    touches: partner.touches,
  }));
  const company = { share: points(companyKey), credit: credit(companyKey) };
  const rules = partners.map((partner) => ({
    ruleId: `attribution.${model}`,
    outcome: 'passed' as const,
    facts: { partnerId: partner.partnerId, role: partner.role, touches: partner.touches },
  }));
  return decided(
    { policyVersion: policy.version, now },
    { verdicts: {}, rules, reasons: partners.map(reasonOf) },
    { model, shares, company, lockedAt: facts.lockedAt },
  );
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
