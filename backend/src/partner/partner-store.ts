import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PartnerStatus, PartnerTier, PartnerType } from '@alongside/shared/vocabulary/partner';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, decodeIdOrNull, encodeId } from '../platform/ids.ts';

/** The partner a contact works for; undefined when this tenant has no such contact. */
export async function findContactPartner(
  tx: TenantTransaction,
  contactId: Id<'partnerContact'>,
): Promise<Id<'partner'> | undefined> {
  const row = await tx
    .selectFrom('partner_contact')
    .select('partner_id')
    .where('id', '=', decodeId('partnerContact', contactId))
    .executeTakeFirst();
  return row && encodeId('partner', row.partner_id);
}

export async function partnerExists(
  tx: TenantTransaction,
  partnerId: Id<'partner'>,
): Promise<boolean> {
  const row = await tx
    .selectFrom('partner')
    .select('id')
    .where('id', '=', decodeId('partner', partnerId))
    .executeTakeFirst();
  return row !== undefined;
}

/** The partner behind the programme's own reference. */
export async function findPartnerByReference(
  tx: TenantTransaction,
  reference: string,
): Promise<Id<'partner'> | undefined> {
  const row = await tx
    .selectFrom('partner')
    .select('id')
    .where('reference', '=', reference)
    .executeTakeFirst();
  return row && encodeId('partner', row.id);
}

export interface PartnerColumns {
  readonly reference: string;
  readonly name: string;
  readonly domain: string | null;
  readonly type: PartnerType;
  readonly tier: PartnerTier;
  readonly status: PartnerStatus;
  readonly country: string | null;
  readonly territories: string[];
  /** Left out, it stays as it is. */
  readonly good_standing?: boolean;
}

/** Inserts or updates a partner by its reference; a status that changes holds since `at`. */
export async function upsertPartnerRow(
  tx: TenantTransaction,
  partnerId: Id<'partner'>,
  columns: PartnerColumns,
  managerId: Id<'crmUser'> | null,
  at: string,
): Promise<{ partnerId: Id<'partner'>; created: boolean }> {
  const values = { ...columns, manager_id: decodeIdOrNull('crmUser', managerId) };
  const row = await tx
    .insertInto('partner')
    .values({
      tenant_id: sql`current_tenant()`,
      id: decodeId('partner', partnerId),
      created_at: at,
      status_since: at,
      ...values,
    })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'reference']).doUpdateSet({
        ...values,
        status_since: sql`CASE WHEN partner.status = excluded.status THEN partner.status_since ELSE excluded.status_since END`,
      }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  const stored = encodeId('partner', row.id);
  return { partnerId: stored, created: stored === partnerId };
}

/** Inserts or updates a partner's person by mail address within the partner. */
export async function upsertContactRow(
  tx: TenantTransaction,
  contactId: Id<'partnerContact'>,
  columns: {
    readonly partnerId: Id<'partner'>;
    readonly name: string;
    readonly email: string;
    readonly role: string;
  },
): Promise<{ partnerContactId: Id<'partnerContact'>; created: boolean }> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO partner_contact (tenant_id, id, partner_id, name, email, role)
    VALUES (current_tenant(), ${decodeId('partnerContact', contactId)}, ${decodeId('partner', columns.partnerId)},
            ${columns.name}, ${columns.email}, ${columns.role})
    ON CONFLICT (tenant_id, partner_id, lower(email)) DO UPDATE SET name = excluded.name, role = excluded.role
    RETURNING id`.execute(tx);
  const stored = encodeId('partnerContact', rows[0]?.id ?? decodeId('partnerContact', contactId));
  return { partnerContactId: stored, created: stored === contactId };
}

/** The contact of a partner with this mail address. */
export async function findContact(
  tx: TenantTransaction,
  partnerId: Id<'partner'>,
  email: string,
): Promise<Id<'partnerContact'> | undefined> {
  const row = await tx
    .selectFrom('partner_contact')
    .select('id')
    .where('partner_id', '=', decodeId('partner', partnerId))
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .executeTakeFirst();
  return row && encodeId('partnerContact', row.id);
}

/** The CRM user with this mail address. */
export async function findCrmUserByEmail(
  tx: TenantTransaction,
  email: string,
): Promise<Id<'crmUser'> | undefined> {
  const row = await tx
    .selectFrom('crm_user')
    .select('id')
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .orderBy('id')
    .executeTakeFirst();
  return row && encodeId('crmUser', row.id);
}
