import { endOfDayAfter } from '../kernel/local-day.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { compileDealCondition } from '../policy/deal-condition.ts';
import type { FrozenBenefit } from './facts.ts';
import { gateCandidate } from './gate-candidate.ts';
import { knobContextOf, type CandidateContext } from './rule-context.ts';

type BenefitRow = CompiledPolicy['document']['benefits'][number];

/**
 * R15a: what the first row of the benefits table that fits gives for this registration; null when
 * none fits. "Certified" asks what the gate asks, whether or not the gate is on.
 */
export function freezeBenefit(context: CandidateContext): FrozenBenefit | null {
  const { facts, policy, now } = context;
  const row = policy.document.benefits.find((one) => fits(one, context));
  if (row === undefined) return null;
  const { kind, basisPoints, validDays } = row.benefit;
  const { amountMinor, currency } = facts.registration;
  return {
    kind,
    basisPoints,
    valueMinor: amountMinor === null ? null : shareOf(amountMinor, basisPoints),
    currency,
    validUntil: endOfDayAfter(policy.calendar.zone, now, validDays),
  };
}

function fits({ when: { certified, ...when } }: BenefitRow, context: CandidateContext): boolean {
  const { facts, policy } = context;
  if (!compileDealCondition(when, policy.document.regions)(knobContextOf(facts))) return false;
  return certified === undefined || certified === (gateCandidate(context).lacking.length === 0);
}

/** Rounded down to whole minor units, so that it never promises more than the rate. */
function shareOf(amountMinor: number, basisPoints: number): number {
  return Number((BigInt(amountMinor) * BigInt(basisPoints)) / 10_000n);
}
