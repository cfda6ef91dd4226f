import type { TouchKind } from '@alongside/shared/vocabulary/attribution';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type {
  CertificationLevel,
  CertificationStatus,
  CertificationType,
  PartnerContactRole,
} from '@alongside/shared/vocabulary/partner';
import type { Instant, LocalDate } from '@alongside/shared/vocabulary/values';

export interface CardCertification {
  readonly certificationId: Id<'certification'>;
  readonly type: CertificationType;
  readonly level: CertificationLevel;
  /** The tenant's label; null means every product. */
  readonly productLine: string | null;
  readonly status: CertificationStatus;
  readonly earnedOn: LocalDate | null;
  readonly expiresOn: LocalDate | null;
}

/** A partner's person with what they are certified for. */
export interface CardContact {
  readonly partnerContactId: Id<'partnerContact'>;
  readonly partnerId: Id<'partner'>;
  readonly name: string;
  readonly role: PartnerContactRole;
  readonly certifications: readonly CardCertification[];
}

export interface CardTouch {
  readonly touchId: Id<'touch'>;
  readonly partnerId: Id<'partner'>;
  readonly partnerName: string;
  readonly kind: TouchKind;
  readonly happenedAt: Instant;
  readonly qualifying: boolean;
}
