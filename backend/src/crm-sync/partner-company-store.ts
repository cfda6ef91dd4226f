import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PartnerContactRole, PartnerStatus } from '@alongside/shared/vocabulary/partner';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { PartnerCompany } from '../crm/crm-rows.ts';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';
import type { CertificationFact } from '../rules/certification/certification-fact.ts';
import { recordOf } from './record-of-store.ts';

/** A partner as its company's record is computed from. */
export interface StoredPartner extends Pick<
  PartnerCompany,
  'partnerId' | 'tier' | 'type' | 'manager'
> {
  readonly status: PartnerStatus;
  readonly domain: string | null;
  /** The record of its company in this CRM; null while we know of none. */
  readonly recordId: string | null;
  readonly people: readonly {
    readonly partnerContactId: Id<'partnerContact'>;
    readonly email: string;
    readonly role: PartnerContactRole;
    readonly certifications: readonly CertificationFact[];
  }[];
}

type Row = Omit<StoredPartner, 'partnerId' | 'people'> & {
  readonly id: string;
  readonly people: readonly (Omit<StoredPartner['people'][number], 'partnerContactId'> & {
    readonly id: string;
  })[];
};

/** Partners with their people, and the record that stands for each in one CRM. */
export async function listPartnerCompanies(
  tx: TenantTransaction,
  installationId: Id<'installation'>,
  partnerIds: readonly string[],
): Promise<readonly StoredPartner[]> {
  const { rows } = await sql<Row>`
    SELECT p.id, p.tier, p.type, p.status, p.domain, u.name AS manager,
      ${recordOf(installationId, 'partner_id', 'p.id')} AS "recordId",
      coalesce((SELECT json_agg(json_build_object('id', c.id, 'email', c.email, 'role', c.role,
          'certifications', coalesce((SELECT json_agg(json_build_object('type', k.type, 'level', k.level,
              'productLine', l.code, 'status', k.status, 'earnedOn', k.earned_on, 'expiresOn', k.expires_on) ORDER BY k.id)
            FROM certification k LEFT JOIN product_line l ON l.id = k.product_line_id
            WHERE k.partner_contact_id = c.id), '[]')) ORDER BY c.id)
        FROM partner_contact c WHERE c.partner_id = p.id), '[]') AS people
    FROM partner p LEFT JOIN crm_user u ON u.id = p.manager_id
    WHERE p.id = ANY (${partnerIds}::uuid[]) ORDER BY p.id`.execute(tx);
  return rows.map(({ id, people, ...partner }) => ({
    ...partner,
    partnerId: encodeId('partner', id),
    people: people.map(({ id: person, ...rest }) => ({
      ...rest,
      partnerContactId: encodeId('partnerContact', person),
    })),
  }));
}

/** A company's record that is found to be a partner's. */
interface PartnerTie {
  readonly installationId: Id<'installation'>;
  readonly recordId: string;
  readonly partnerId: Id<'partner'>;
  readonly now: Instant;
}

/** @returns false when the record stands for somebody already: a customer's record is never a partner's */
export async function tiePartnerCompany(
  tx: TenantTransaction,
  { installationId, recordId, partnerId, now }: PartnerTie,
): Promise<boolean> {
  const row = await tx
    .insertInto('crm_record')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      installation_id: decodeId('installation', installationId),
      object: 'company',
      external_id: recordId,
      partner_id: decodeId('partner', partnerId),
      linked_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('external_id')
    .executeTakeFirst();
  return row !== undefined;
}
