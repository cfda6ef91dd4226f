import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { ProvisionedObject } from '../crm/crm-port.ts';
import type { SystemTransaction, TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';

/** A connected account of a CRM as people see it. */
export interface InstallationRecord {
  readonly tenantId: Id<'tenant'>;
  readonly installationId: Id<'installation'>;
  readonly kind: 'hubspot' | 'salesforce';
  readonly status: 'connected' | 'revoked';
  readonly accountName: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly scopes: readonly string[];
  readonly connectedAt: Instant;
  readonly provisioned: readonly ProvisionedObject[];
}

/** Connected installations of the tenant, the first connected one first: it is the authoritative one. */
export async function listInstallations(
  tx: TenantTransaction,
): Promise<readonly Id<'installation'>[]> {
  const rows = await tx
    .selectFrom('installation')
    .select('id')
    .where('status', '=', 'connected')
    .orderBy('connected_at')
    .execute();
  return rows.map((row) => encodeId('installation', row.id));
}

/** The tenant's connected account with this id in its CRM. */
export async function findAccountOfTenant(
  tx: TenantTransaction,
  externalAccountId: string,
): Promise<Id<'installation'> | null> {
  const row = await tx
    .selectFrom('installation')
    .select('id')
    .where('external_account_id', '=', externalAccountId)
    .where('status', '=', 'connected')
    .executeTakeFirst();
  return row ? encodeId('installation', row.id) : null;
}

/** By id, across tenants: an id of ours is known only to us and to its own tenant. */
export async function findInstallation(
  tx: SystemTransaction | TenantTransaction,
  installationId: Id<'installation'>,
): Promise<InstallationRecord | null> {
  const row = await tx
    .selectFrom('installation')
    .selectAll()
    .where('id', '=', decodeId('installation', installationId))
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    tenantId: encodeId('tenant', row.tenant_id),
    installationId,
    kind: row.kind,
    status: row.status,
    accountName: row.account_name,
    timeZone: row.time_zone,
    currency: row.currency,
    scopes: row.scopes,
    connectedAt: row.connected_at,
    provisioned: row.provisioned as unknown as readonly ProvisionedObject[],
  };
}
