import type { Database, SystemTransaction } from './database.ts';
import { runTransaction } from './run-transaction.ts';

/**
 * One transaction across tenants, for finding a tenant and for sweeps: it sees `tenant`,
 * `installation`, `org_key`, `share_link`, `outbox`, `projection_change`, `idempotency`, `envelope_nonce`, and the inboxes of machines.
 */
export function runAsSystem<T>(
  database: Database,
  work: (tx: SystemTransaction) => Promise<T>,
): Promise<T> {
  return runTransaction(database, { role: 'alongside_system', tenant: '' }, work);
}
