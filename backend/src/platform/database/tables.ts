import type { CrmRole } from '@alongside/shared/vocabulary/actor';
import type {
  AttributionRole,
  ConflictStatus,
  TouchKind,
} from '@alongside/shared/vocabulary/attribution';
import type {
  CertificationLevel,
  CertificationStatus,
  CertificationType,
  PartnerContactRole,
  PartnerStatus,
  PartnerTier,
  PartnerType,
} from '@alongside/shared/vocabulary/partner';
import type {
  DeclineReason,
  EvidenceKind,
  ProtectionStatus,
  RegistrationOutcome,
  RegistrationType,
  ReviewStatus,
} from '@alongside/shared/vocabulary/registration';
import type * as generated from './generated/types.ts';

type CrmKind = 'hubspot' | 'salesforce';
type AuthorKind = 'crm_user' | 'partner_contact' | 'system';
type Defaulted<T> = generated.Generated<T>;

/** Columns whose CHECK constraint allows only the words of our vocabulary. */
interface Words {
  installation: {
    kind: CrmKind;
    environment: 'production' | 'sandbox';
    status: 'connected' | 'revoked';
  };
  webhook_inbox: { kind: CrmKind };
  crm_user: { role: Defaulted<CrmRole> };
  partner: { type: PartnerType; tier: PartnerTier; status: PartnerStatus };
  partner_contact: { role: PartnerContactRole };
  certification: {
    type: CertificationType;
    level: CertificationLevel;
    status: CertificationStatus;
  };
  customer_identifier: { kind: 'domain' | 'name_country' | 'crm_account' };
  deal: { stage_class: 'early' | 'late' | 'won' | 'lost' };
  crm_record: { object: 'deal' | 'company' | 'contact' };
  registration: {
    customer_level: Defaulted<'L1' | 'L2' | 'L3' | 'L4' | 'none'>;
    registration_type: RegistrationType;
    origin: 'share_link' | 'on_behalf' | 'import' | 'renewal';
    review_status: ReviewStatus;
    protection_status: Defaulted<ProtectionStatus>;
    outcome: Defaulted<RegistrationOutcome>;
    attribution_role: Defaulted<AttributionRole>;
    decline_reason: DeclineReason | null;
  };
  registration_event: { actor_kind: AuthorKind };
  evidence_item: { kind: EvidenceKind };
  protection_window: { status: Exclude<ProtectionStatus, 'none'> };
  extension_request: { status: 'open' | 'granted' | 'declined' };
  conflict: { status: ConflictStatus };
  conflict_party: { result: 'won' | 'lost' | 'teaming' | null };
  projection_change: { subject: 'registration' | 'deal' | 'partner' | 'customer' };
  touch: { kind: TouchKind };
  attribution_adjustment: { cause: 'appeal' | 'amount_changed' | 'rate_fixed' };
  message: { author_kind: AuthorKind };
  outbox: {
    kind:
      | 'create_deal'
      | 'write_deal_properties'
      | 'write_note'
      | 'write_registration'
      | 'write_credits'
      | 'write_partner'
      | 'write_customer';
    status: 'waiting' | 'attempting' | 'done' | 'parked';
  };
}

/** Every table: the generated types, with the words of the vocabulary where a CHECK names them. */
export type Tables = {
  [Name in keyof generated.DB]: Name extends keyof Words
    ? Omit<generated.DB[Name], keyof Words[Name]> & Words[Name]
    : generated.DB[Name];
};
