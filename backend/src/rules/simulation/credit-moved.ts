import type { Id } from '@alongside/shared/vocabulary/ids';
import { attributeDeal } from '../attribution/attribute-deal.ts';
import { attributionPolicy } from '../attribution/attribution-policy.ts';
import type { AttributionFacts } from '../attribution/facts.ts';
import type { CompiledPolicy, KnobContext } from '../policy/compiled-policy.ts';

/** A won deal as its credit is computed from. */
export interface WonDeal {
  readonly facts: AttributionFacts;
  /** What overrides are asked about; null when no registration stands on it. */
  readonly context: KnobContext | null;
  /** The rules it was credited by, and since when that stands. */
  readonly base: CompiledPolicy;
  readonly wonAt: string;
}

/** Whose credit of one deal would be another, in minor units of its currency; more is positive. */
interface MovedCredit {
  readonly partnerId: Id<'partner'>;
  readonly currency: string;
  readonly amountMinor: number;
}

/** Credit of one won deal under a draft against that under its own rules (O2); empty when none moves. */
export function creditMoved(deal: WonDeal, draft: CompiledPolicy): readonly MovedCredit[] {
  const { amount } = deal.facts;
  if (amount === null) return [];
  const before = creditOf(deal, deal.base);
  const after = creditOf(deal, draft);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((partnerId): MovedCredit[] => {
    const amountMinor = (after.get(partnerId) ?? 0) - (before.get(partnerId) ?? 0);
    return amountMinor === 0 ? [] : [{ partnerId, currency: amount.currency, amountMinor }];
  });
}

function creditOf(
  { facts, context, wonAt }: WonDeal,
  policy: CompiledPolicy,
): ReadonlyMap<Id<'partner'>, number> {
  const rules = attributionPolicy(policy, context ?? undefined);
  const { shares } = attributeDeal(facts, rules, wonAt).decision;
  return new Map(shares.map(({ partnerId, credit }) => [partnerId, credit?.amountMinor ?? 0]));
}
