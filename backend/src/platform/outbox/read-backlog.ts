import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { runAsSystem } from '../database/run-as-system.ts';

/** How far all outboxes are behind, over every tenant. */
export interface OutboxBacklog {
  readonly waiting: number;
  readonly parked: number;
  readonly oldestSeconds: number;
}

/** Counts the rows that are not done. */
export async function readOutboxBacklog(database: Database): Promise<OutboxBacklog> {
  const found = await runAsSystem(database, (tx) =>
    sql<OutboxBacklog>`
      SELECT count(*) FILTER (WHERE status <> 'parked')::int AS waiting,
        count(*) FILTER (WHERE status = 'parked')::int AS parked,
        coalesce(extract(epoch FROM now() - min(created_at) FILTER (WHERE status <> 'parked')), 0)::float8
          AS "oldestSeconds"
      FROM outbox WHERE status <> 'done'`.execute(tx),
  );
  return found.rows[0] ?? { waiting: 0, parked: 0, oldestSeconds: 0 };
}
