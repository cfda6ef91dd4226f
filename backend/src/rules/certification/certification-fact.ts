import type { Id } from '@alongside/shared/vocabulary/ids';
import type {
  CertificationLevel,
  CertificationStatus,
  CertificationType,
} from '@alongside/shared/vocabulary/partner';
import type { LocalDate } from '@alongside/shared/vocabulary/values';

/** A certification of one person at the partner (R8). */
export interface CertificationFact {
  readonly partnerContactId: Id<'partnerContact'>;
  readonly type: CertificationType;
  readonly level: CertificationLevel;
  /** Key of the product line; null counts for every line. */
  readonly productLine: string | null;
  /** As recorded; `expired` is decided from `expiresOn`. */
  readonly status: CertificationStatus;
  readonly earnedOn: LocalDate | null;
  /** Last day on which it counts, in the policy's zone. */
  readonly expiresOn: LocalDate | null;
}
