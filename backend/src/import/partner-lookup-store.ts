import type { Id } from '@alongside/shared/vocabulary/ids';
import type {
  CertificationLevel,
  CertificationStatus,
  CertificationType,
  PartnerContactRole,
  PartnerStatus,
  PartnerTier,
  PartnerType,
} from '@alongside/shared/vocabulary/partner';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';

/** A partner as it is stored. */
export interface StoredPartner {
  readonly partnerId: Id<'partner'>;
  readonly reference: string;
  readonly name: string;
  readonly domain: string | null;
  readonly type: PartnerType;
  readonly tier: PartnerTier;
  readonly status: PartnerStatus;
  readonly country: string | null;
  readonly territories: readonly string[];
  readonly managerEmail: string | null;
}

/** Partners by their reference. */
export async function findPartners(
  tx: TenantTransaction,
  references: readonly string[],
): Promise<ReadonlyMap<string, StoredPartner>> {
  const rows = await tx
    .selectFrom('partner as p')
    .leftJoin('crm_user as u', 'u.id', 'p.manager_id')
    .select(['p.id', 'p.reference', 'p.name', 'p.domain', 'p.type', 'p.tier', 'p.status'])
    .select(['p.country', 'p.territories', 'u.email'])
    .where('p.reference', 'in', [...new Set(references), ''])
    .execute();
  return new Map(
    rows.map(({ id, email, ...row }) => [
      row.reference,
      { partnerId: encodeId('partner', id), managerEmail: email, ...row },
    ]),
  );
}

/** A partner's person as stored. */
export interface StoredContact {
  readonly partnerContactId: Id<'partnerContact'>;
  readonly name: string;
  readonly role: PartnerContactRole;
}

/** How `findContacts` names a person. */
export function contactKey(partnerReference: string, email: string): string {
  return `${partnerReference}\n${email.toLowerCase()}`;
}

/** People by their partner's reference and their mail address. */
export async function findContacts(
  tx: TenantTransaction,
  emails: readonly string[],
): Promise<ReadonlyMap<string, StoredContact>> {
  const wanted = [...new Set(emails.map((email) => email.toLowerCase())), ''];
  const rows = await tx
    .selectFrom('partner_contact as c')
    .innerJoin('partner as p', 'p.id', 'c.partner_id')
    .select(['c.id', 'c.name', 'c.email', 'c.role', 'p.reference'])
    .where(sql<string>`lower(c.email)`, 'in', wanted)
    .execute();
  return new Map(
    rows.map(({ id, name, role, email, reference }) => [
      contactKey(reference, email),
      { partnerContactId: encodeId('partnerContact', id), name, role },
    ]),
  );
}

/** A certification as stored, with its person and product line. */
export interface StoredCertification {
  readonly partnerContactId: Id<'partnerContact'>;
  readonly type: CertificationType;
  readonly level: CertificationLevel;
  readonly status: CertificationStatus;
  readonly productLine: string | null;
  readonly earnedOn: string | null;
  readonly expiresOn: string | null;
}

export async function listCertifications(
  tx: TenantTransaction,
  contacts: readonly Id<'partnerContact'>[],
): Promise<readonly StoredCertification[]> {
  if (contacts.length === 0) return [];
  const ids = [...new Set(contacts)].map((id) => decodeId('partnerContact', id));
  const rows = await tx
    .selectFrom('certification as c')
    .leftJoin('product_line as l', 'l.id', 'c.product_line_id')
    .select(['c.partner_contact_id', 'c.type', 'c.level', 'c.status'])
    .select(['c.earned_on', 'c.expires_on', 'l.code'])
    .where('c.partner_contact_id', 'in', ids)
    .execute();
  return rows.map((row) => ({
    partnerContactId: encodeId('partnerContact', row.partner_contact_id),
    type: row.type,
    level: row.level,
    status: row.status,
    productLine: row.code,
    earnedOn: row.earned_on,
    expiresOn: row.expires_on,
  }));
}

/** Everybody with a mail address, and the partner they are at. */
export async function findPeople(
  tx: TenantTransaction,
  email: string,
): Promise<readonly { partnerContactId: Id<'partnerContact'>; partner: string }[]> {
  const rows = await tx
    .selectFrom('partner_contact as c')
    .innerJoin('partner as p', 'p.id', 'c.partner_id')
    .select(['c.id', 'p.name'])
    .where(sql<string>`lower(c.email)`, '=', email.toLowerCase())
    .orderBy('p.name')
    .execute();
  return rows.map(({ id, name }) => ({
    partnerContactId: encodeId('partnerContact', id),
    partner: name,
  }));
}
