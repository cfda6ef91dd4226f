import { sql } from 'kysely';
import { v7 } from 'uuid';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { CrmEvent } from '../crm/crm-event.ts';
import type { Database, SystemTransaction } from '../platform/database/database.ts';
import { runAsSystem } from '../platform/database/run-as-system.ts';

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

/** The driver sends 65,535 values at once at most; an event has six. */
const MAX_ROWS = 5000;

/** Stores events before they are acknowledged; one that came before is not stored again. */
export async function storeEvents(
  tx: SystemTransaction,
  events: readonly CrmEvent[],
  now: Instant,
): Promise<void> {
  if (events.length === 0) return;
  for (let from = 0; from < events.length; from += MAX_ROWS) {
    await insertEvents(tx, events.slice(from, from + MAX_ROWS), now);
  }
  await sql`SELECT wake_queue('crm-sync')`.execute(tx);
}

async function insertEvents(
  tx: SystemTransaction,
  events: readonly CrmEvent[],
  now: Instant,
): Promise<void> {
  await tx
    .insertInto('webhook_inbox')
    .values(
      events.map((event) => ({
        id: v7(),
        kind: event.kind,
        external_account_id: event.externalAccountId,
        dedupe_key: event.dedupeKey,
        // A list, because one event once named several records.
        event: JSON.stringify({
          object: event.object,
          recordIds: [event.recordId],
          occurredAt: event.occurredAt,
        }),
        received_at: now,
      })),
    )
    .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
    .execute();
}

export async function listOpenAccounts(tx: SystemTransaction): Promise<readonly OpenAccount[]> {
  const rows = await tx
    .selectFrom('webhook_inbox')
    .select(['kind', 'external_account_id'])
    .distinct()
    .where('processed_at', 'is', null)
    .execute();
  return rows.map((row) => ({ kind: row.kind, externalAccountId: row.external_account_id }));
}

/** Records that are worked on before it is somebody else's turn. */
export const MAX_RECORDS = 200;

/** Records of the account with open events, those that wait longest first, failed ones last. */
export async function listOpenChanges(
  tx: SystemTransaction,
  { kind, externalAccountId }: OpenAccount,
): Promise<readonly OpenChange[]> {
  const { rows } = await sql<OpenChange>`
    SELECT coalesce(event ->> 'object', 'deal') AS object, record AS "recordId", array_agg(id::text) AS "eventIds"
    FROM webhook_inbox, jsonb_array_elements_text(event -> 'recordIds') AS record
    WHERE processed_at IS NULL AND kind = ${kind} AND external_account_id = ${externalAccountId}
    GROUP BY 1, record ORDER BY min(attempts), min(received_at) LIMIT ${MAX_RECORDS}`.execute(tx);
  return rows;
}

export async function markProcessed(
  tx: SystemTransaction,
  eventIds: readonly string[],
  now: Instant,
): Promise<void> {
  await tx
    .updateTable('webhook_inbox')
    .set({ processed_at: now, last_error: null })
    .where('id', 'in', [...eventIds])
    .execute();
}

export async function markFailed(
  tx: SystemTransaction,
  eventIds: readonly string[],
  lastError: string,
): Promise<void> {
  await tx
    .updateTable('webhook_inbox')
    .set({ attempts: sql`attempts + 1`, last_error: lastError.slice(0, 500) })
    .where('id', 'in', [...eventIds])
    .execute();
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

/** For how long a message is kept once it was worked on: longer than any CRM sends it again. */
const KEPT = '7 days';

/** Forgets messages that were worked on a week ago. */
export async function forgetEvents(database: Database, now: Instant): Promise<void> {
  await runAsSystem(database, (tx) =>
    tx
      .deleteFrom('webhook_inbox')
      .where('processed_at', '<', sql<string>`${now}::timestamptz - ${KEPT}::interval`)
      .execute(),
  );
}
