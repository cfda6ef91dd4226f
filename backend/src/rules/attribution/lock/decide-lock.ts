import type { Decided, Reason, RuleOutcome } from '@alongside/shared/vocabulary/decision';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { decided } from '../../kernel/decision.ts';
import { isBefore } from '../../kernel/instant.ts';
import type { CompiledPolicy, KnobContext } from '../../policy/compiled-policy.ts';
import { attributionPolicy } from '../attribution-policy.ts';
import { touchesThatCount } from '../credited-partners.ts';
import type { AttributionFacts, AttributionPolicy } from '../facts.ts';
import { fixRate, type CurrencyFacts } from '../money/fix-rate.ts';
import { weighDeal, type DealWeights } from '../weigh-deal.ts';
import type { AttributionLock } from './attribution-lock.ts';
import { creditOf, fixPayees } from './enter-credit.ts';

/** What is looked at when a deal may have come to its lock. */
export interface LockFacts {
  /** With `lockedAt` null: it is what this decides. */
  readonly deal: AttributionFacts;
  readonly stageClass: 'early' | 'late' | 'won' | 'lost';
  /** When the deal closed; null while it is open. */
  readonly closedAt: Instant | null;
  readonly locked: boolean;
  /** What the policy's overrides look at: the primary registration; null without one. */
  readonly knobContext: KnobContext | null;
  readonly currencies: CurrencyFacts;
}

export type LockDecision =
  | { readonly kind: 'locked'; readonly lock: AttributionLock }
  | {
      readonly kind: 'open';
      readonly because: 'already_locked' | 'not_due' | 'nobody_takes_part' | 'needs_a_person';
    };

/**
 * Fixes the credit of a deal before it closes (R45, domain 4): on entering the stages before the
 * close, or at the close where the policy says so or the deal went there at once. A deal that is
 * lost, or in which no partner takes part yet, stays open, and so does one that the model cannot
 * share: a person must look first.
 */
export function decideLock(
  facts: LockFacts,
  _: { readonly kind: 'lock_attribution' },
  compiled: CompiledPolicy,
  now: Instant,
): Decided<LockDecision> {
  const policy = attributionPolicy(compiled, facts.knobContext ?? undefined);
  const lockedAt = lockInstant(facts, now);
  const deal = { ...facts.deal, lockedAt };
  const weights = weighDeal(deal, policy, lockedAt);
  const because = reasonToWait(facts, policy.attribution.lock, weights);
  const rules = outcomes(facts, policy, weights, because);
  const frame = { policyVersion: policy.version, now };
  if (because !== undefined) {
    return decided(frame, { verdicts: {}, rules, reasons: [] }, { kind: 'open', because });
  }
  const lock = takeSnapshot({ ...facts, deal }, policy, weights, lockedAt);
  const reasons: Reason[] = [{ code: 'attribution_locked', facts: { lockedAt } }];
  return decided(frame, { verdicts: {}, rules, reasons }, { kind: 'locked', lock });
}

/** A close that we learn of later locks at its own moment: what was done since is not help for it. */
function lockInstant({ stageClass, closedAt }: LockFacts, now: Instant): Instant {
  const closedBefore = stageClass === 'won' && closedAt !== null && isBefore(closedAt, now);
  return closedBefore ? closedAt : now;
}

function reasonToWait(
  { locked, stageClass }: LockFacts,
  lock: PolicyDocument['attribution']['lock'],
  { payees, refusal }: DealWeights,
): Extract<LockDecision, { kind: 'open' }>['because'] | undefined {
  if (locked) return 'already_locked';
  const due = stageClass === 'won' || (stageClass === 'late' && lock === 'before_close');
  if (!due) return 'not_due';
  if (payees.length === 0) return 'nobody_takes_part';
  return refusal === null ? undefined : 'needs_a_person';
}

function outcomes(
  { stageClass }: LockFacts,
  { attribution }: AttributionPolicy,
  { partners, refusal }: DealWeights,
  because: string | undefined,
): readonly RuleOutcome[] {
  const { lock, model } = attribution;
  return [
    {
      ruleId: 'attribution.lock_due',
      outcome: because === undefined ? 'passed' : 'not_applicable',
      facts: { stageClass, lock, because: because ?? null },
    },
    ...partners.map(({ partnerId, role, touches }) => ({
      ruleId: `attribution.${model}`,
      outcome: refusal === null ? ('passed' as const) : ('needs_review' as const),
      facts: { partnerId, role, touches },
    })),
  ];
}

function takeSnapshot(
  { deal, closedAt, currencies }: LockFacts,
  policy: AttributionPolicy,
  weights: DealWeights,
  lockedAt: Instant,
): AttributionLock {
  const { dealId, amount } = deal;
  const payees = fixPayees(weights);
  const credited = new Set<string>(payees.map(({ payee }) => payee));
  const currency = amount?.currency ?? currencies.companyCurrency;
  return {
    dealId,
    lockedAt,
    policyVersion: policy.version,
    model: policy.attribution.model,
    amount,
    payees,
    entries: creditOf(amount, payees),
    touches: touchesThatCount(deal, policy, lockedAt)
      .filter(({ partnerId }) => credited.has(partnerId))
      .map(({ touchId, partnerId, kind, happenedAt }) => {
        return { touchId, partnerId, kind, happenedAt };
      }),
    rate: fixRate(currency, closedAt, currencies, policy.zone),
  };
}
