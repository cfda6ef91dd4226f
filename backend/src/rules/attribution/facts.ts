import type { AttributionRole, TouchKind } from '@alongside/shared/vocabulary/attribution';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { RegistrationType } from '@alongside/shared/vocabulary/registration';
import type { Instant, Money } from '@alongside/shared/vocabulary/values';
import type { ZoneDays } from '../kernel/zone-days.ts';
import type { DealRole } from './models/model-settings.ts';

/** What a partner did for a deal. */
export interface AttributionTouch {
  readonly touchId: Id<'touch'>;
  readonly partnerId: Id<'partner'>;
  readonly kind: TouchKind;
  readonly happenedAt: Instant;
  /** Logged by both sides or evidenced; a self-reported note is not (domain 4). */
  readonly qualifying: boolean;
}

/** What the sourced test looks at when a registration is approved (domain 4). */
export interface SourcedTestFacts {
  readonly registrationId: Id<'registration'>;
  readonly partnerId: Id<'partner'>;
  readonly registrationType: RegistrationType;
  readonly submittedAt: Instant;
  /** When the opportunity was created in the CRM; null when there is none yet. */
  readonly opportunityCreatedAt: Instant | null;
  /** Two-way contacts of our own people with this customer on this product line. */
  readonly vendorActivityAt: readonly Instant[];
  /** Whether the registration passes its own review (domain 4, step 3). */
  readonly approvable: boolean;
  /** This partner's touches on the customer and product line. */
  readonly touches: readonly AttributionTouch[];
}

/** A partner on a deal with the role that was fixed at its approval. */
export interface AttributionPartner {
  readonly partnerId: Id<'partner'>;
  /** The registration that gave the role; null for a partner known by touches only. */
  readonly registrationId: Id<'registration'> | null;
  readonly role: AttributionRole;
  readonly submittedAt: Instant | null;
  /** What it does on the deal, for a split by role; null when it has no role there. */
  readonly dealRole: DealRole | null;
}

/** Parts that were agreed for a deal, for the model that gives them. */
interface AgreedPart {
  readonly partnerId: Id<'partner'>;
  readonly basisPoints: number;
}

/** What the credit of one deal is computed from. */
export interface AttributionFacts {
  readonly dealId: Id<'deal'>;
  /** Null while the CRM holds no amount: shares are known, money is not. */
  readonly amount: Money | null;
  /** When the first lead or registration came in; null when nobody brought one. */
  readonly leadCreatedAt: Instant | null;
  readonly dealCreatedAt: Instant;
  /** When the attribution was locked; null while it is open. */
  readonly lockedAt: Instant | null;
  readonly partners: readonly AttributionPartner[];
  readonly touches: readonly AttributionTouch[];
  readonly agreedParts: readonly AgreedPart[];
}

/** The part of the policy that attribution reads: the version at the lock, or the current one. */
export interface AttributionPolicy extends Pick<PolicyDocument, 'attribution'> {
  readonly version: number;
  /** Whose days the caps on touches count by. */
  readonly zone: ZoneDays;
}
