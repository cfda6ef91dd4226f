import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { SystemTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';
import { type ClaimedRow, type LeasedRow, maySend, toLeasedRow } from './outbox-store.ts';

/** Leases more rows of the same kind and installation, the oldest first, to be sent in one call. */
export async function leaseAlike(
  tx: SystemTransaction,
  row: LeasedRow,
  { now, until, limit }: { readonly now: Instant; readonly until: Instant; readonly limit: number },
): Promise<readonly LeasedRow[]> {
  const { rows } = await sql<ClaimedRow>`
    WITH alike AS (
      SELECT o.tenant_id, o.id FROM outbox o
      WHERE ${maySend(now)} AND o.kind = ${row.kind}
        AND o.tenant_id = ${decodeId('tenant', row.tenantId)}
        AND o.installation_id = ${decodeId('installation', row.installationId)}
      ORDER BY o.sequence LIMIT ${limit} FOR NO KEY UPDATE SKIP LOCKED
    )
    UPDATE outbox o SET status = 'attempting', attempts = o.attempts + 1, leased_until = ${until}
    FROM alike WHERE o.tenant_id = alike.tenant_id AND o.id = alike.id
    RETURNING o.*, '{}'::text[] AS covered`.execute(tx);
  return rows.map(toLeasedRow);
}

/** Forgets rows that were sent, and older ones of their records that were refused: the CRM's record says it all. */
export async function forgetRows(tx: SystemTransaction, rows: readonly LeasedRow[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const ids = rows.map(({ id }) => decodeId('outboxRow', id));
  await tx
    .deleteFrom('outbox')
    .where('tenant_id', '=', decodeId('tenant', first.tenantId))
    .where((eb) =>
      eb.or([
        eb('id', 'in', ids),
        eb.and([
          eb('installation_id', '=', decodeId('installation', first.installationId)),
          eb(
            'record_key',
            'in',
            rows.map(({ recordKey }) => recordKey),
          ),
          eb('status', '=', 'parked'),
        ]),
      ]),
    )
    .execute();
}
