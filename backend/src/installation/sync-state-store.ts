import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';

/** What waits to be written to one CRM. */
export interface SyncState {
  readonly pending: number;
  readonly parked: number;
  readonly oldestPendingAt: Instant | null;
  /** The soonest retry of a row that had to be postponed. */
  readonly retryAt: Instant | null;
  readonly lastWrittenAt: Instant | null;
}

export async function readSyncState(
  tx: TenantTransaction,
  installationId: Id<'installation'>,
): Promise<SyncState> {
  const { rows } = await sql<SyncState>`
    SELECT count(*) FILTER (WHERE status IN ('waiting', 'attempting'))::int AS pending,
      count(*) FILTER (WHERE status = 'parked')::int AS parked,
      min(created_at) FILTER (WHERE status IN ('waiting', 'attempting')) AS "oldestPendingAt",
      min(next_attempt_at) FILTER (WHERE status IN ('waiting', 'attempting') AND last_error IS NOT NULL) AS "retryAt",
      max(finished_at) FILTER (WHERE status = 'done') AS "lastWrittenAt"
    FROM outbox WHERE installation_id = ${decodeId('installation', installationId)}`.execute(tx);
  const none = { oldestPendingAt: null, retryAt: null, lastWrittenAt: null };
  return rows[0] ?? { pending: 0, parked: 0, ...none };
}
