import type { Payee } from '../allocate-exactly.ts';
import type { PayeeKey } from '../payee-key.ts';

/** Why a model gives no weights. */
export type RefusalCode =
  | 'bad_settings'
  | 'bad_instant'
  | 'bad_amount'
  | 'bad_journey'
  | 'touch_twice'
  | 'unknown_touch'
  | 'partner_twice'
  | 'unknown_partner'
  | 'no_touches'
  | 'no_primary'
  | 'split_not_whole'
  | 'too_many_partners'
  | 'nobody_to_credit';

export interface Refused {
  readonly kind: 'refused';
  readonly code: RefusalCode;
  /** What a sentence about it needs to name. */
  readonly facts: Readonly<Record<string, string | number | null>>;
}

/**
 * Exact weights: whole numbers in a unit of the model's own, one entry a payee. Their sum is above
 * zero, so an amount can be allocated by them.
 */
export type Weighed =
  | { readonly kind: 'weighed'; readonly payees: readonly Payee<PayeeKey>[] }
  | Refused;

export function refused(code: RefusalCode, facts: Refused['facts'] = {}): Refused {
  return { kind: 'refused', code, facts };
}

/** Adds what each payee got, sorted by key; refuses when that is nothing at all. */
export function weighed(parts: Iterable<readonly [PayeeKey, bigint]>): Weighed {
  const sums = new Map<PayeeKey, bigint>();
  for (const [key, weight] of parts) sums.set(key, (sums.get(key) ?? 0n) + weight);
  const payees = [...sums]
    .map(([key, weight]) => ({ key, weight }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  if (payees.every(({ weight }) => weight === 0n)) return refused('nobody_to_credit');
  return { kind: 'weighed', payees };
}
