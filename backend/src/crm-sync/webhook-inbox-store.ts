import { sql } from 'kysely';
import { v7 } from 'uuid';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { CrmEvent } from '../crm/crm-event.ts';
import type { Database, SystemTransaction } from '../platform/database/database.ts';
import { runAsSystem } from '../platform/database/run-as-system.ts';

/** Whether the CRM told of it, or we asked: what was asked for is read after what was told. */
type Origin = 'told' | 'listed';

/** Stores events before they are acknowledged; one that came before is not stored again. */
export async function storeEvents(
  tx: SystemTransaction,
  events: readonly CrmEvent[],
  now: Instant,
  origin: Origin = 'told',
): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((event) => ({
    id: v7(),
    kind: event.kind,
    account: event.externalAccountId,
    key: event.dedupeKey,
    // A list, because one event once named several records; the table reads the first.
    event: { object: event.object, recordIds: [event.recordId], occurredAt: event.occurredAt },
  }));
  // One value, because a driver that is given one for each column takes as long as the database.
  await sql`
    INSERT INTO webhook_inbox (id, kind, external_account_id, dedupe_key, event, received_at, listed)
    SELECT id, kind, account, key, event, ${now}, ${origin === 'listed'}
    FROM jsonb_to_recordset(${JSON.stringify(rows)})
      AS given (id uuid, kind text, account text, key text, event jsonb)
    ON CONFLICT (dedupe_key) DO NOTHING`.execute(tx);
  await sql`SELECT wake_queue('crm-sync')`.execute(tx);
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
