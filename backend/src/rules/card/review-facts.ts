import type { Id } from '@alongside/shared/vocabulary/ids';
import type { RevocationReason } from '@alongside/shared/vocabulary/registration';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Judge } from '../registration/appeal-facts.ts';

/** A partner's appeal as people read it. */
export interface CardAppeal {
  readonly appealId: Id<'appeal'>;
  readonly openedAt: Instant;
  readonly decideBy: Instant;
  /** From when the one who decided may answer too; null when somebody else is there. */
  readonly hearableFrom: Instant | null;
  readonly status: 'open' | 'upheld' | 'rejected';
  /** Null while open. */
  readonly answeredAt: Instant | null;
  /** The partner's own words. */
  readonly reason: string;
  /** Who took the decision it is about. */
  readonly against: Judge;
}

/** A proposal to take protection back, as people inside read it. */
export interface CardRevocation {
  readonly revocationId: Id<'revocation'>;
  readonly reason: RevocationReason;
  /** What happened, in the words of who proposed it. */
  readonly evidence: string;
  readonly proposedBy: Id<'crmUser'> | null;
  readonly proposedAt: Instant;
  readonly takesEffectAt: Instant | null;
}
