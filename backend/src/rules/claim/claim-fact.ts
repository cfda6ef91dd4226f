import type { Id } from '@alongside/shared/vocabulary/ids';
import type { ProtectionStatus, ReviewStatus } from '@alongside/shared/vocabulary/registration';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Scope } from './scope.ts';

interface ClaimBase {
  readonly customerId: Id<'customer'>;
  readonly scope: Scope;
}

/** A registration that was submitted; it holds its cells from `submittedAt` until it is decided (domain 3.3). */
export interface RegistrationClaim extends ClaimBase {
  readonly kind: 'registration';
  readonly registrationId: Id<'registration'>;
  readonly partnerId: Id<'partner'>;
  readonly submittedAt: Instant;
  readonly reviewStatus: ReviewStatus;
  /** False for teaming and non-exclusive segments: it stands in nobody's way. */
  readonly exclusive: boolean;
}

/** A period of protection, live or past. */
export interface ProtectionWindowClaim extends ClaimBase {
  readonly kind: 'protection_window';
  readonly windowId: Id<'protectionWindow'>;
  readonly registrationId: Id<'registration'>;
  readonly partnerId: Id<'partner'>;
  /** When the registration behind it was submitted. */
  readonly submittedAt: Instant;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly status: ProtectionStatus;
  readonly exclusive: boolean;
}

/** An open deal of direct sales on the same customer and product (domain 3.4). Never the registration's own linked deal. */
export interface DirectDealClaim extends ClaimBase {
  readonly kind: 'direct_deal';
  readonly dealId: Id<'deal'>;
  /** First two-way contact with the customer; the deal's creation when no contact is known. */
  readonly since: Instant;
  /** When the deal was created: one created after a submission never goes before it (domain 3.3). */
  readonly createdAt: Instant;
  readonly lastActivityAt: Instant;
}

/** Partner of record from the latest won deal or active subscription (domain 3.5). */
export interface IncumbencyClaim extends ClaimBase {
  readonly kind: 'incumbency';
  readonly partnerId: Id<'partner'>;
  readonly since: Instant;
  /** End of the look-back or of the term; null while nothing ends it. */
  readonly until: Instant | null;
}

/** Any assertion of ownership of a customer, over cells of product line and territory. */
export type ClaimFact =
  | RegistrationClaim
  | ProtectionWindowClaim
  | DirectDealClaim
  | IncumbencyClaim;
