import { sql } from 'kysely';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { Database } from '../database/database.ts';
import { runAsSystem } from '../database/run-as-system.ts';

/** Forgets keys and answers after a day: nobody repeats a request later, and answers may hold more than we want to keep. */
export async function forgetKeys(database: Database, now: Instant): Promise<void> {
  await runAsSystem(database, (tx) =>
    tx
      .deleteFrom('idempotency')
      .where('created_at', '<', sql<string>`${now}::timestamptz - interval '1 day'`)
      .execute(),
  );
}
