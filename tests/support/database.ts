import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { withDatabase } from '@alongside/scripts/machine/database-url';
import pg from 'pg';
import { inject } from 'vitest';

/** A migrated database that belongs to one test file. */
export interface TestDatabase {
  /** For the product under test: the login is no superuser. */
  url: string;
  /** For the test's own looks and seeds: sees and writes every row of every tenant. */
  pool: pg.Pool;
  /**
   * Call it in `afterAll`, when everything else that used the database is closed.
   *
   * @throws when the test file left connections open
   */
  close: () => Promise<void>;
}

const LEAK_ATTEMPTS = 40;

/** Copies the migrated template, about 50 ms. Nothing in it is shared with other test files. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = inject('testServerUrl');
  const template = inject('testTemplate');
  const name = `${template}_${randomBytes(5).toString('hex')}`;
  const observerUrl = inject('testObserverUrl');
  const server = new pg.Pool({ connectionString: serverUrl, max: 1 });
  await server.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = withDatabase(serverUrl, name);
  const pool = new pg.Pool({ connectionString: withDatabase(observerUrl, name), max: 10 });
  const close = async (): Promise<void> => {
    await pool.end();
    await server.end();
    const observer = new pg.Pool({ connectionString: observerUrl, max: 1 });
    try {
      await throwIfConnected(observer, name);
    } finally {
      await observer.end();
    }
  };
  return { url, pool, close };
}

/** The server notices the end of a connection a moment after the client. */
async function throwIfConnected(observer: pg.Pool, name: string): Promise<void> {
  const sql = `SELECT application_name || ': ' || query AS use FROM pg_stat_activity
    WHERE datname = $1 AND backend_type = 'client backend'`;
  let left: { use: string }[] = [];
  for (let attempt = 0; attempt < LEAK_ATTEMPTS; attempt += 1) {
    left = (await observer.query<{ use: string }>(sql, [name])).rows;
    if (left.length === 0) return;
    await sleep(50);
  }
  throw new Error(
    `The test file left ${left.length} connections open, last used for: ${left.map((row) => row.use).join(' | ')}`,
  );
}
