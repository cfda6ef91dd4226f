import type { Money } from '@alongside/shared/vocabulary/values';
import type { ZoneDays } from '../../kernel/zone-days.ts';
import { allocateExactly } from '../allocate-exactly.ts';
import type { PayeeKey } from '../payee-key.ts';
import { attributionModels } from './attribution-models.ts';
import { readDealPath, type DealPath } from './deal-path.ts';
import type { ModelFacts } from './model-facts.ts';
import type { ModelChoice, ModelName } from './model-settings.ts';
import { refused, type Refused } from './weighed.ts';

export interface PayeeCredit {
  readonly payee: PayeeKey;
  /** Basis points of the deal. */
  readonly share: number;
  /** To the minor unit; null while the deal has no amount. */
  readonly credit: Money | null;
}

export type ModelCredit =
  | { readonly kind: 'credited'; readonly payees: readonly PayeeCredit[] }
  | Refused;

const ALL = 10_000n;

/**
 * What a model gives to whom. Shares add up to 10,000 and credits to the amount, whatever its sign
 * and its currency's decimals: both are rounded once a payee, from the same exact weights (domain 4).
 */
export function creditByModel<M extends ModelName>(
  facts: ModelFacts,
  choice: ModelChoice<M>,
  amount: Money | null,
  zone: ZoneDays,
): ModelCredit {
  const path = readDealPath(facts, zone);
  return path.kind === 'refused' ? path : creditPath(path, choice, amount);
}

/** As `creditByModel`, of a path that was read before. */
export function creditPath<M extends ModelName>(
  path: DealPath,
  { model, settings }: ModelChoice<M>,
  amount: Money | null,
): ModelCredit {
  if (amount !== null && !Number.isSafeInteger(amount.amountMinor)) {
    return refused('bad_amount', { amountMinor: String(amount.amountMinor) });
  }
  const weights = attributionModels[model].weigh(path, settings);
  if (weights.kind === 'refused') return weights;
  const shares = allocateExactly(ALL, weights.payees);
  const credits = amount && allocateExactly(BigInt(amount.amountMinor), weights.payees);
  const payees = weights.payees.map(({ key }) => ({
    payee: key,
    share: Number(shares.get(key) ?? 0n),
    credit: amount && {
      amountMinor: Number(credits?.get(key) ?? 0n),
      currency: amount.currency,
    },
  }));
  return { kind: 'credited', payees };
}
