import type { Id } from '@alongside/shared/vocabulary/ids';
import type {
  ProtectionStatus,
  RegistrationType,
  ReviewStatus,
} from '@alongside/shared/vocabulary/registration';
import type { Instant, Interval } from '@alongside/shared/vocabulary/values';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';

/** One side of a conflict as the precedence rules look at it (domain 3.5). */
export interface ConflictParty {
  readonly registrationId: Id<'registration'>;
  readonly partnerId: Id<'partner'>;
  /** Server instant of the submission; for an import the row's own. */
  readonly submittedAt: Instant;
  /** All fields that start the clock were there at `submittedAt`, judged by machine. */
  readonly complete: boolean;
  readonly reviewStatus: ReviewStatus;
  readonly protectionStatus: ProtectionStatus;
  /** When the protection was granted (the approval, not the start of the window); null without a live window. */
  readonly protectedSince: Instant | null;
  /** Best active certification for the product among the named contacts: 0 none, 1 associate, 2 professional, 3 expert. */
  readonly certificationRank: number;
  readonly registrationType: RegistrationType;
  /** Partner of record on the customer's latest won deal or subscription for this product line. */
  readonly incumbent: boolean;
  /** The customer's written choice names this partner (evidence of kind `customer_letter`). */
  readonly customerLetter: boolean;
}

/** What `proposeRuling` decides from. */
export interface ConflictFacts {
  readonly conflictId: Id<'conflict'>;
  readonly openedAt: Instant;
  /** The customer's segment in the tenant's own words; null when unknown. */
  readonly segment: string | null;
  /** Half-open; starts with the first complete submission. Null when no party is complete. */
  readonly contestWindow: Interval | null;
  readonly parties: readonly ConflictParty[];
}

/** The part of the policy in force when the conflict opened that precedence reads. */
export type ConflictPolicy = Pick<CompiledPolicy, 'version' | 'precedence' | 'isNonExclusive'>;
