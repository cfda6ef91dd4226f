import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PrecedenceStep } from '@alongside/shared/vocabulary/policy';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Blocked } from '../kernel/blocked.ts';
import type { SettlementResult } from './settlement-effects.ts';

/** Whether the winner shuts others out, or works the deal together with direct sales. */
export type SettlementTerms = 'exclusive' | 'teaming';

export interface SettleCommand {
  readonly kind: 'settle';
  readonly winner: Id<'registration'>;
  /** True when the person gave a reason; its text is kept beside the decision, never in it. */
  readonly overrideReasonGiven: boolean;
  /** Sides that join the winner instead of losing (a teaming group). */
  readonly team?: readonly Id<'registration'>[];
  /** Left out: as the rules propose. */
  readonly terms?: SettlementTerms;
  /** The clock settles only what nobody could see otherwise (`conflict.mode: auto`). */
  readonly by?: 'person' | 'clock';
}

export type SettlementDecision =
  | {
      readonly kind: 'settled';
      readonly winner: Id<'registration'>;
      readonly decidingStep: PrecedenceStep;
      /** A person chose otherwise than the rules proposed. */
      readonly overridden: boolean;
      readonly results: readonly SettlementResult[];
      /** Until when the contest window may still bring another side; null when it is over. */
      readonly finalAt: Instant | null;
    }
  | Blocked;
