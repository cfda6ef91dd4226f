import type { Decided, Reason } from '@alongside/shared/vocabulary/decision';
import type { Instant, Money } from '@alongside/shared/vocabulary/values';
import { decided } from '../../kernel/decision.ts';
import type { CompiledPolicy, KnobContext } from '../../policy/compiled-policy.ts';
import { attributionPolicy } from '../attribution-policy.ts';
import type { AttributionFacts } from '../facts.ts';
import { fixRate, type CurrencyFacts, type FixedRate } from '../money/fix-rate.ts';
import { companyKey } from '../payee-key.ts';
import { weighDeal } from '../weigh-deal.ts';
import type {
  AdjustmentCause,
  AttributionAdjustment,
  AttributionLock,
  FixedPayee,
} from './attribution-lock.ts';
import { creditOf, differenceBetween, fixPayees, sumEntries } from './enter-credit.ts';

/** A deal after its lock, and what may have changed since. */
export interface AdjustmentFacts {
  readonly lock: AttributionLock;
  /** In the order they were made. */
  readonly adjustments: readonly AttributionAdjustment[];
  /** As the CRM has it now. */
  readonly amount: Money | null;
  readonly closedAt: Instant | null;
  readonly currencies: CurrencyFacts;
  /** The deal's facts at the lock with the role that an appeal gave a partner; null without one. */
  readonly appealed: {
    readonly deal: AttributionFacts;
    readonly knobContext: KnobContext | null;
  } | null;
}

export type AdjustmentDecision =
  | { readonly kind: 'adjusted'; readonly adjustment: AttributionAdjustment }
  | { readonly kind: 'unchanged' }
  /** The appealed facts cannot be shared by the model. */
  | { readonly kind: 'needs_a_person'; readonly problem: string };

/**
 * What a change after the lock gives and takes back (domain 4): entries that lead from the balance so
 * far to the new amount, by the weights of the lock or, after an appeal, by those it would have had.
 * The rate of the close is fixed once. Nothing earlier is touched.
 *
 * @param compiled the version of the lock
 */
export function decideAdjustment(
  facts: AdjustmentFacts,
  _: { readonly kind: 'adjust_attribution' },
  compiled: CompiledPolicy,
  now: Instant,
): Decided<AdjustmentDecision> {
  const { lock, adjustments, amount } = facts;
  const latest = adjustments.at(-1) ?? lock;
  const frame = { policyVersion: compiled.version, now };
  const payees = payeesAfter(facts, latest.payees, compiled);
  if (typeof payees === 'string') {
    const rules = [{ ruleId: 'attribution.appealed', outcome: 'needs_review', facts: {} } as const];
    const reasons: Reason[] = [{ code: 'needs_a_person', facts: { problem: payees } }];
    const decision = { kind: 'needs_a_person', problem: payees } as const;
    return decided(frame, { verdicts: {}, rules, reasons }, decision);
  }
  const rate = rateAfter(facts, latest.rate, compiled);
  const balance = sumEntries([lock, ...adjustments].flatMap(({ entries }) => entries));
  const entries = differenceBetween(balance, creditOf(amount, payees));
  const cause = causeOf(facts, latest, rate);
  const outcome = cause === undefined ? 'not_applicable' : 'passed';
  const rules = [
    { ruleId: 'attribution.adjusted', outcome, facts: { cause: cause ?? null } } as const,
  ];
  if (cause === undefined) {
    return decided(frame, { verdicts: {}, rules, reasons: [] }, { kind: 'unchanged' });
  }
  const adjustment = { cause, adjustedAt: now, amount, payees, entries, rate };
  const reasons: Reason[] = [{ code: 'attribution_adjusted', facts: { cause } }];
  return decided(frame, { verdicts: {}, rules, reasons }, { kind: 'adjusted', adjustment });
}

/** Nobody takes part any more: the company keeps everything. */
const companyAlone: FixedPayee = { payee: companyKey, role: null, touches: 0, weight: '1' };

/** The weights from now on, or why the model has none. */
function payeesAfter(
  { appealed, lock }: AdjustmentFacts,
  before: readonly FixedPayee[],
  compiled: CompiledPolicy,
): readonly FixedPayee[] | string {
  if (appealed === null) return before;
  const policy = attributionPolicy(compiled, appealed.knobContext ?? undefined);
  const weights = weighDeal(appealed.deal, policy, lock.lockedAt);
  if (weights.refusal !== null) return weights.refusal.code;
  return weights.payees.length === 0 ? [companyAlone] : fixPayees(weights);
}

/** Once fixed, a rate stays; another currency of the deal needs another one. */
function rateAfter(
  { amount, closedAt, currencies }: AdjustmentFacts,
  before: FixedRate,
  { calendar }: CompiledPolicy,
): FixedRate {
  const currency = amount?.currency ?? currencies.companyCurrency;
  const stays =
    (before.kind === 'fixed' && before.rate.from === currency) ||
    (before.kind === 'same_currency' && before.currency === currency);
  return stays ? before : fixRate(currency, closedAt, currencies, calendar.zone);
}

function causeOf(
  { appealed, amount }: AdjustmentFacts,
  latest: AttributionLock | AttributionAdjustment,
  rate: FixedRate,
): AdjustmentCause | undefined {
  if (appealed !== null) return 'appeal';
  const same =
    amount?.amountMinor === latest.amount?.amountMinor &&
    amount?.currency === latest.amount?.currency;
  if (!same) return 'amount_changed';
  return rate.kind === 'fixed' && latest.rate.kind !== 'fixed' ? 'rate_fixed' : undefined;
}
