import type { Id } from '@alongside/shared/vocabulary/ids';
import { decodeId } from '../ids.ts';
import type { Database, TenantTransaction } from './database.ts';
import { runTransaction } from './run-transaction.ts';

/** One transaction that sees and writes the rows of this tenant only (architecture 7). */
export function runInTenant<T>(
  database: Database,
  tenantId: Id<'tenant'>,
  work: (tx: TenantTransaction) => Promise<T>,
): Promise<T> {
  const tenant = decodeId('tenant', tenantId);
  return runTransaction(database, { role: 'alongside_tenant', tenant }, work);
}
