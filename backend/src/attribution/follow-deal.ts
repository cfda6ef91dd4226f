import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { findPrimary } from '../crm-sync/deal-property-facts.ts';
import { findDealFacts } from '../crm-sync/deal-property-store.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { saveDecision } from '../policy/decision-store.ts';
import { loadCurrentPolicy, loadPolicyVersion } from '../policy/load-policy.ts';
import { knobContextOf } from '../registration/registration-knobs.ts';
import { decideLock } from '../rules/attribution/lock/decide-lock.ts';
import type { FixedAttribution } from '../rules/attribution/lock/final-attribution.ts';
import type { CurrencyFacts } from '../rules/attribution/money/fix-rate.ts';
import { localDateAt } from '../rules/kernel/local-day.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import { listAgreedParts } from './agreed-part-store.ts';
import { enterAdjustment } from './enter-adjustment.ts';
import { findFixedAttribution, insertLock, readCompanyCurrency } from './lock-store.ts';
import { listTouches } from './touch-store.ts';
import { gatherDealFacts } from './gather-deal-facts.ts';

/**
 * Fixes the credit of a deal when its stage says so, and enters what changes afterwards (R45). Runs
 * on every picture of the deal, under its lock, so that no order of messages skips it; says whether
 * something was fixed or entered.
 */
export async function followDeal(
  context: OperationContext,
  dealId: Id<'deal'>,
  deal: DealSnapshot,
): Promise<boolean> {
  const fixed = await findFixedAttribution(context.tx, dealId);
  if (fixed !== null) return adjust(context, dealId, deal, fixed);
  const near = deal.stageClass === 'late' || deal.stageClass === 'won';
  return near && !deal.deleted ? fix(context, dealId, deal) : false;
}

async function fix(
  context: OperationContext,
  dealId: Id<'deal'>,
  deal: DealSnapshot,
): Promise<boolean> {
  const { tx, now } = context;
  const stored = await findDealFacts(tx, dealId);
  if (stored === null) return false;
  const touches = await listTouches(tx, dealId);
  if (stored.registrations.length === 0 && touches.length === 0) return false;
  const policy = await loadCurrentPolicy(context);
  const primary = findPrimary(stored.registrations);
  const facts = {
    deal: gatherDealFacts(stored, touches, await listAgreedParts(tx, dealId)),
    stageClass: deal.stageClass,
    closedAt: deal.closedAt,
    locked: false,
    knobContext: primary === undefined ? null : knobContextOf(primary),
    currencies: await currenciesOf(context, deal, policy),
  };
  const command = { kind: 'lock_attribution' } as const;
  const decided = decideLock(facts, command, policy, now);
  if (decided.decision.kind !== 'locked') return false;
  const kind = 'attribution_locked';
  const decisionId = await saveDecision(context, { kind, facts, command, decided });
  await insertLock(tx, decided.decision.lock, decisionId);
  context.audit(dealId, { kind, decision: decisionId });
  return true;
}

async function adjust(
  context: OperationContext,
  dealId: Id<'deal'>,
  deal: DealSnapshot,
  fixed: FixedAttribution,
): Promise<boolean> {
  const policy = await loadPolicyVersion(context, fixed.lock.policyVersion);
  const { amountMinor, currency, closedAt } = deal;
  const facts = {
    ...fixed,
    amount: amountMinor === null ? null : { amountMinor, currency },
    closedAt: deal.stageClass === 'won' ? closedAt : null,
    currencies: await currenciesOf(context, deal, policy),
    appealed: null,
  };
  return enterAdjustment(context, dealId, facts, policy);
}

/** The CRM tells a deal's own rate: that of its close once it has closed. */
async function currenciesOf(
  { tx }: OperationContext,
  { exchangeRate, closedAt, currency }: DealSnapshot,
  { calendar }: CompiledPolicy,
): Promise<CurrencyFacts> {
  const companyCurrency = await readCompanyCurrency(tx);
  const known = typeof exchangeRate === 'string' && closedAt !== null;
  const rates = known
    ? [
        {
          from: currency,
          to: companyCurrency,
          date: localDateAt(calendar.zone, closedAt),
          rate: exchangeRate,
          source: 'crm',
        },
      ]
    : [];
  return { companyCurrency, rates };
}
