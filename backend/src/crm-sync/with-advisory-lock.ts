import type { Database } from '../platform/database/database.ts';

/**
 * Runs `work` unless somebody else, in any process, holds the lock of this name. It belongs to a
 * connection, not to a transaction, so that `work` may wait for a network; a crash frees it.
 *
 * @returns whether the work was done
 */
export async function withAdvisoryLock(
  database: Database,
  name: string,
  work: () => Promise<void>,
): Promise<boolean> {
  const connection = await database.pool.connect();
  let broken = true;
  try {
    const take = 'SELECT pg_try_advisory_lock(hashtextextended($1, 1)) AS taken';
    const { rows } = await connection.query<{ taken: boolean }>(take, [name]);
    if (rows[0]?.taken === true) {
      try {
        await work();
      } finally {
        await connection.query('SELECT pg_advisory_unlock(hashtextextended($1, 1))', [name]);
      }
    }
    broken = false;
    return rows[0]?.taken === true;
  } finally {
    connection.release(broken);
  }
}
