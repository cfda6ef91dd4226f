import { decodeId, newId } from '@alongside/backend/platform/ids';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type pg from 'pg';

/** Stores a connected account of a tenant, in HubSpot unless told otherwise; its tokens open nothing. */
export async function createInstallation(
  pool: pg.Pool,
  tenantId: Id<'tenant'>,
  externalAccountId: string,
  kind: 'hubspot' | 'salesforce' = 'hubspot',
): Promise<Id<'installation'>> {
  const installationId = newId('installation');
  await pool.query(
    `INSERT INTO installation (tenant_id, id, kind, external_account_id, environment, status,
       account_name, time_zone, currency, scopes, sealed_tokens, access_expires_at, connected_at)
     VALUES ($1, $2, $4, $3, 'sandbox', 'connected', 'Sample vendor', 'Europe/Berlin', 'EUR',
       '{}', '', '2026-10-10T13:00:00Z', '2026-10-01T00:00:00Z')`,
    [
      decodeId('tenant', tenantId),
      decodeId('installation', installationId),
      externalAccountId,
      kind,
    ],
  );
  return installationId;
}
