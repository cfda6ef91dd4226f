import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PartnerTier, PartnerType } from '@alongside/shared/vocabulary/partner';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type {
  Motion,
  ProtectionStatus,
  ReviewStatus,
} from '@alongside/shared/vocabulary/registration';
import type { Instant, LocalDate, Money } from '@alongside/shared/vocabulary/values';

/**
 * What a deal of the CRM carries about its partners (R15a), so that lists, reports, workflows and
 * validation rules see it. Computed whole from current state; null empties the property.
 */
export interface DealProperties {
  readonly partnerType: PartnerType | null;
  /** Name of the partner of the primary registration. */
  readonly partnerOrg: string | null;
  readonly attribution: AttributionRole;
  readonly attributionStatus: 'open' | 'locked';
  readonly attributionModel: PolicyDocument['attribution']['model'] | null;
  readonly sourcedCredit: Money | null;
  readonly influencedCredit: Money | null;
  /** The deal's amount, counted once whatever the number of partners (R15a). */
  readonly sourcedAmount: Money | null;
  readonly influencedAmount: Money | null;
  readonly creditCurrency: string | null;
  /** The primary registration's. */
  readonly registrationId: Id<'registration'> | null;
  readonly registrationStatus: ReviewStatus | null;
  readonly protectionStatus: ProtectionStatus;
  readonly protectionStart: Instant | null;
  /** Exclusive end, exact. */
  readonly protectionEnd: Instant | null;
  /** Last protected day in the policy's zone. */
  readonly protectedUntil: LocalDate | null;
  readonly extensionCount: number;
  readonly conflictStatus: 'none' | 'flagged' | 'open' | 'resolved';
  readonly motion: Motion | null;
  readonly partnerTier: PartnerTier | null;
  /** Name of our own person who decides about the partner. */
  readonly partnerManager: string | null;
  readonly lastPartnerActivityAt: Instant | null;
  readonly primaryPartner: string | null;
  /** Names, in the order of submission. */
  readonly otherPartners: readonly string[];
  readonly partnerCount: number;
  readonly policyVersion: number | null;
  /** One line with absolute dates: "Northwind · sourced · protected until 8 Jan 2027". */
  readonly summary: string;
}
