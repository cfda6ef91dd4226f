import type { Id } from '@alongside/shared/vocabulary/ids';
import type { ReviewStatus } from '@alongside/shared/vocabulary/registration';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import type { IncumbencyFacts, WonSale } from './incumbency.ts';

/** The renewal that was opened for a sale. */
export interface RenewalClaim {
  readonly registrationId: Id<'registration'>;
  readonly openedAt: Instant;
  readonly reviewStatus: ReviewStatus;
  readonly lastActivityAt: Instant;
  /** Days before the end of the term at which the incumbent was warned. */
  readonly warnedAtDays: readonly number[];
}

/** What the clock looks at before a term ends. */
export interface RenewalFacts {
  /** The sale whose term ends; its partner may not be the partner of record any more. */
  readonly sale: WonSale;
  readonly incumbency: IncumbencyFacts;
  /** Null until it is opened. */
  readonly claim: RenewalClaim | null;
  /** A registration of the incumbent's own for the same ground waits or is protected already. */
  readonly registeredAnyway: boolean;
}

/** What every rule about a renewal may look at. */
export interface RenewalContext {
  readonly facts: RenewalFacts;
  readonly policy: CompiledPolicy;
  readonly now: Instant;
}

export interface RenewCommand {
  readonly kind: 'renew';
}
