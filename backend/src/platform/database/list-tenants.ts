import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Database } from './database.ts';
import { runAsSystem } from './run-as-system.ts';
import { encodeId } from '../ids.ts';

/** Every tenant, for sweeps and for the command line. */
export async function listTenants(
  database: Database,
): Promise<readonly { tenantId: Id<'tenant'>; name: string }[]> {
  const rows = await runAsSystem(database, (tx) =>
    tx.selectFrom('tenant').select(['tenant_id', 'name']).orderBy('tenant_id').execute(),
  );
  return rows.map((row) => ({ tenantId: encodeId('tenant', row.tenant_id), name: row.name }));
}
