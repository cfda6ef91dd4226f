import { newId, decodeId } from '@alongside/backend/platform/ids';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type pg from 'pg';

/** Stores a tenant of its own and answers its id. */
export async function createTenant(pool: pg.Pool): Promise<Id<'tenant'>> {
  const tenantId = newId('tenant');
  await pool.query(
    `INSERT INTO tenant (tenant_id, name, home_currency, time_zone, created_at)
     VALUES ($1, 'Sample vendor', 'EUR', 'Europe/Berlin', '2026-10-01T00:00:00Z')`,
    [decodeId('tenant', tenantId)],
  );
  return tenantId;
}
