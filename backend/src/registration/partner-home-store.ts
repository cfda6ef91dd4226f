import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';
import { registrationJson, type RegistrationJson } from './registration-json.ts';

/** Who reads, for whom and from whom. */
export interface PartnerHome {
  readonly names: {
    readonly partner: string;
    readonly contact: string;
    readonly vendor: string;
    readonly colour: string;
    readonly partnerManager?: string;
  };
  /** The vendor's own currency. */
  readonly currency: string;
}

export async function readPartnerHome(
  tx: TenantTransaction,
  contactId: Id<'partnerContact'>,
): Promise<PartnerHome> {
  const row = await tx
    .selectFrom('partner_contact as c')
    .innerJoin('partner as p', 'p.id', 'c.partner_id')
    .innerJoin('tenant as t', 't.tenant_id', 'c.tenant_id')
    .leftJoin('crm_user as u', 'u.id', 'p.manager_id')
    .select([
      'p.name as partner',
      'c.name as contact',
      't.name as vendor',
      't.colour',
      't.home_currency',
      'u.name as manager',
    ])
    .where('c.id', '=', decodeId('partnerContact', contactId))
    .executeTakeFirstOrThrow();
  const { partner, contact, vendor, colour, manager } = row;
  return {
    names: {
      partner,
      contact,
      vendor,
      colour,
      ...(manager === null ? {} : { partnerManager: manager }),
    },
    currency: row.home_currency,
  };
}

export interface PartnerListKey {
  readonly limit: number;
  readonly after: { readonly at: string; readonly id: string } | null;
}

/** A page of a partner's registrations, the newest first. */
export async function listOfPartner(
  tx: TenantTransaction,
  partnerId: Id<'partner'>,
  key: PartnerListKey,
): Promise<readonly { registration: RegistrationJson; sortAt: string }[]> {
  const after =
    key.after === null
      ? sql``
      : sql`AND (r.submitted_at, r.id) < (${key.after.at}::timestamptz, ${key.after.id}::uuid)`;
  const { rows } = await sql<{ registration: RegistrationJson; sortAt: string }>`
    SELECT ${registrationJson} AS registration, r.submitted_at::text AS "sortAt"
    FROM registration r JOIN partner p ON p.id = r.partner_id
    WHERE r.partner_id = ${decodeId('partner', partnerId)} ${after}
    ORDER BY r.submitted_at DESC, r.id DESC LIMIT ${key.limit}`.execute(tx);
  return rows;
}
