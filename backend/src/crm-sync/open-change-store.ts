import { sql } from 'kysely';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { CrmEvent } from '../crm/crm-event.ts';
import type { SystemTransaction } from '../platform/database/database.ts';

/** What is open of one record: read the record once and all of it is done. */
export interface OpenChange {
  readonly object: CrmEvent['object'];
  readonly recordId: string;
  readonly eventIds: readonly string[];
}

/** A CRM account that told us something we have not worked on. */
export interface OpenAccount {
  readonly kind: CrmEvent['kind'];
  readonly externalAccountId: string;
}

/** One look at an index for each account, however much waits of it. */
export async function listOpenAccounts(tx: SystemTransaction): Promise<readonly OpenAccount[]> {
  const { rows } = await sql<OpenAccount>`
    WITH RECURSIVE account AS (
      (SELECT kind, external_account_id FROM webhook_inbox
        WHERE turn IS NOT NULL ORDER BY kind, external_account_id LIMIT 1)
      UNION ALL
      SELECT following.* FROM account, LATERAL (
        SELECT kind, external_account_id FROM webhook_inbox
        WHERE turn IS NOT NULL
          AND (kind, external_account_id) > (account.kind, account.external_account_id)
        ORDER BY kind, external_account_id LIMIT 1) AS following
    )
    SELECT kind, external_account_id AS "externalAccountId" FROM account`.execute(tx);
  return rows;
}

/** Records that are worked on before it is somebody else's turn. */
export const MAX_RECORDS = 200;

/** Messages among which the next records are looked for: several may name one record. */
const WINDOW = 5 * MAX_RECORDS;

/**
 * The next records of the account with everything that waits of each: what the CRM told before what
 * a list brought, those that wait longest first, failed ones behind. As fast when many wait.
 */
export async function listOpenChanges(
  tx: SystemTransaction,
  { kind, externalAccountId }: OpenAccount,
): Promise<readonly OpenChange[]> {
  const ofAccount = sql`kind = ${kind} AND external_account_id = ${externalAccountId}`;
  const { rows } = await sql<OpenChange>`
    SELECT next.object, next.record_id AS "recordId", (
      SELECT array_agg(same.id::text) FROM webhook_inbox AS same
      WHERE processed_at IS NULL AND ${ofAccount}
        AND same.record_id = next.record_id AND same.event ->> 'object' = next.object) AS "eventIds"
    FROM (
      SELECT object, record_id FROM (
        SELECT event ->> 'object' AS object, record_id, turn, received_at FROM webhook_inbox
        WHERE turn IS NOT NULL AND ${ofAccount} ORDER BY turn, received_at LIMIT ${WINDOW}) AS soonest
      GROUP BY object, record_id ORDER BY min(turn), min(received_at) LIMIT ${MAX_RECORDS}) AS next`.execute(
    tx,
  );
  return rows;
}

export async function hasOpenChanges(
  tx: SystemTransaction,
  { kind, externalAccountId }: OpenAccount,
): Promise<boolean> {
  const row = await tx
    .selectFrom('webhook_inbox')
    .select('id')
    .where('turn', 'is not', null)
    .where('kind', '=', kind)
    .where('external_account_id', '=', externalAccountId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whom nobody connected (any more) needs no work. */
export async function dropAccount(
  tx: SystemTransaction,
  { kind, externalAccountId }: OpenAccount,
  now: Instant,
): Promise<void> {
  await tx
    .updateTable('webhook_inbox')
    .set({ processed_at: now, last_error: 'not connected' })
    .where('processed_at', 'is', null)
    .where('kind', '=', kind)
    .where('external_account_id', '=', externalAccountId)
    .execute();
}
