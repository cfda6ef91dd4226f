import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { AttributionModelName } from '@alongside/shared/vocabulary/attribution-model';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant, Money } from '@alongside/shared/vocabulary/values';
import type { AttributionTouch } from '../facts.ts';
import type { FixedRate } from '../money/fix-rate.ts';
import type { PayeeKey } from '../payee-key.ts';

/** A payee with its exact weight. */
export interface FixedPayee {
  readonly payee: PayeeKey;
  /** Null for the company. */
  readonly role: Exclude<AttributionRole, 'none'> | null;
  /** Qualifying touches that counted. */
  readonly touches: number;
  /** A whole number as text: JSON has none of this size. */
  readonly weight: string;
}

/** What a payee got, or what was taken back, at one moment. */
export interface CreditEntry {
  readonly payee: PayeeKey;
  readonly money: Money;
}

/** What holds from a moment on: by whom and which amount a deal is shared, with the entries that this made. */
interface Fixed {
  /** Null while the CRM holds no amount: then there are no entries either. */
  readonly amount: Money | null;
  /** The primary partner first, the company last. */
  readonly payees: readonly FixedPayee[];
  readonly entries: readonly CreditEntry[];
  readonly rate: FixedRate;
}

/** Everything the credit of a deal was computed from when it was fixed (R45); never edited. */
export interface AttributionLock extends Fixed {
  readonly dealId: Id<'deal'>;
  readonly lockedAt: Instant;
  readonly policyVersion: number;
  readonly model: AttributionModelName;
  readonly touches: readonly Pick<
    AttributionTouch,
    'touchId' | 'partnerId' | 'kind' | 'happenedAt'
  >[];
}

/** Why something changed after the lock. */
export type AdjustmentCause = 'appeal' | 'amount_changed' | 'rate_fixed';

/** A change after the lock with its own entries; never edited either (domain 4). */
export interface AttributionAdjustment extends Fixed {
  readonly cause: AdjustmentCause;
  readonly adjustedAt: Instant;
}
