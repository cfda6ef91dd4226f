import { decodeId, newId } from '@alongside/backend/platform/ids';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type pg from 'pg';
import { queryInTenant } from './query-in-tenant.ts';

export interface SamplePartner {
  partnerId: Id<'partner'>;
  partnerContactId: Id<'partnerContact'>;
}

/** Stores a partner with one person. */
export async function createPartner(
  pool: pg.Pool,
  tenantId: Id<'tenant'>,
  name = 'Northwind',
): Promise<SamplePartner> {
  const [partnerId, partnerContactId] = [newId('partner'), newId('partnerContact')];
  const [tenant, partner] = [decodeId('tenant', tenantId), decodeId('partner', partnerId)];
  await queryInTenant(
    pool,
    tenantId,
    `INSERT INTO partner (tenant_id, id, reference, name, type, tier, status, created_at)
     VALUES ($1, $2, $3, $3, 'reseller', 'gold', 'active', '2026-10-01T00:00:00Z')`,
    [tenant, partner, name],
  );
  await queryInTenant(
    pool,
    tenantId,
    `INSERT INTO partner_contact (tenant_id, id, partner_id, name, email, role)
     VALUES ($1, $2, $3, 'Pat Example', 'pat@partner.example', 'ae')`,
    [tenant, decodeId('partnerContact', partnerContactId), partner],
  );
  return { partnerId, partnerContactId };
}
