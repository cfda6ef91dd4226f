import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type {
  PartnerContactRole,
  PartnerStatus,
  PartnerTier,
  PartnerType,
} from '@alongside/shared/vocabulary/partner';
import type {
  ProtectionStatus,
  RegistrationOutcome,
  RegistrationType,
  ReviewStatus,
} from '@alongside/shared/vocabulary/registration';
import type { Instant, Money } from '@alongside/shared/vocabulary/values';
import type { CertificationFact } from '../rules/certification/certification-fact.ts';
import type { CrmFailure } from './crm-error.ts';
import type { DealProperties } from './deal-properties.ts';

/**
 * What a registration's row in the CRM says, so that its reports count registrations (R90-R92,
 * R101). Record ids are null where the CRM holds no such record that we know of.
 */
export interface RegistrationRow {
  readonly registrationId: Id<'registration'>;
  readonly dealRecordId: string | null;
  readonly companyRecordId: string | null;
  readonly partnerRecordId: string | null;
  /** Whose deal it is; the row is theirs too. */
  readonly ownerUserId: string | null;
  readonly partnerName: string;
  readonly partnerType: PartnerType;
  readonly partnerTier: PartnerTier;
  /** As the partner wrote it. */
  readonly customerName: string;
  readonly registrationType: RegistrationType;
  readonly reviewStatus: ReviewStatus;
  readonly protectionStatus: ProtectionStatus;
  readonly attribution: AttributionRole;
  readonly outcome: RegistrationOutcome;
  readonly conflictStatus: DealProperties['conflictStatus'];
  readonly amount: Money;
  readonly submittedAt: Instant;
  readonly decisionDueAt: Instant;
  readonly decidedAt: Instant | null;
  /** Business hours from submission to the answer, without waiting for the partner. */
  readonly answerHours: number | null;
  readonly protectionStart: Instant | null;
  /** Exclusive. */
  readonly protectionEnd: Instant | null;
  readonly policyVersion: number;
}

/** What one partner is credited with on a deal (R15a). */
export interface CreditRow {
  readonly dealRecordId: string;
  readonly partnerId: Id<'partner'>;
  readonly partnerRecordId: string | null;
  readonly partnerName: string;
  readonly partnerTier: PartnerTier;
  readonly role: Exclude<AttributionRole, 'none'>;
  readonly status: DealProperties['attributionStatus'];
  /** Basis points of the deal. */
  readonly share: number;
  /** Null while the deal has no amount. */
  readonly credit: Money | null;
  readonly registrationId: Id<'registration'> | null;
}

/**
 * All credits of a deal; whoever is not among them is credited with nothing any more. A deal that
 * the CRM holds no longer has none.
 */
export interface DealCredits {
  readonly dealId: Id<'deal'>;
  readonly credits: readonly CreditRow[];
}

/** What is said of a certification on a record that has room for one (R15a). */
export type ShownCertification = Pick<
  CertificationFact,
  'type' | 'level' | 'status' | 'earnedOn' | 'expiresOn'
>;

/** A partner's person, found in the CRM by mail address among the people of the partner's company. */
export interface PartnerPerson {
  readonly partnerContactId: Id<'partnerContact'>;
  readonly email: string;
  readonly role: PartnerContactRole;
  readonly certification: ShownCertification | null;
}

/** What the record of a partner's company says of it. */
export interface PartnerCompany {
  readonly partnerId: Id<'partner'>;
  readonly recordId: string;
  readonly status: PartnerStatus;
  readonly tier: PartnerTier;
  readonly type: PartnerType;
  /** Name of our own person who decides about the partner. */
  readonly manager: string | null;
  readonly certification: ShownCertification | null;
  readonly people: readonly PartnerPerson[];
}

/** What the records of a customer's company say of it. */
export interface CustomerCompany {
  readonly customerId: Id<'customer'>;
  readonly recordIds: readonly string[];
  /** Names of those who sold to it before and renew with it (domain 3.5). */
  readonly incumbents: readonly string[];
}

/** A row the CRM refused, named by our id; all others of the call are written. */
export interface RefusedRow {
  readonly id: string;
  readonly failure: CrmFailure;
}

/** Which registrations got their row just now, and which were refused. */
export interface WrittenRegistrations {
  readonly made: readonly Id<'registration'>[];
  readonly refused: readonly RefusedRow[];
}

/** Rows of one call at most. */
export const MOST_ROWS = 200;

/**
 * What a CRM keeps of ours beside its deals: rows of our own objects, found by our ids, and fields of
 * its companies and people. All are set to values, so that writing them again changes nothing.
 */
export interface CrmRows {
  /** @throws {CrmFailure} when none was written */
  writeRegistrations(rows: readonly RegistrationRow[]): Promise<WrittenRegistrations>;
  /** Credits that are gone are removed. @throws {CrmFailure} when it is not known what was written */
  writeCredits(deals: readonly DealCredits[]): Promise<readonly RefusedRow[]>;
  /** Fields of companies and of their people that are there. @throws {CrmFailure} as `writeCredits` */
  writePartners(partners: readonly PartnerCompany[]): Promise<readonly RefusedRow[]>;
  /** @throws {CrmFailure} as `writeCredits` */
  writeCustomers(customers: readonly CustomerCompany[]): Promise<readonly RefusedRow[]>;
}
