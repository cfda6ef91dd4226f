import { sql } from 'kysely';
import type { TenantTransaction } from './database.ts';
import { DoubleProtectionError, isDoubleProtection } from './postgres-errors.ts';

/**
 * Runs a write that the database may refuse and leaves the transaction usable when it does.
 *
 * @throws {DoubleProtectionError} when a protection would be doubled: the operation turns it into a
 *   conflict; every other error as it is
 */
export async function insideSavepoint<T>(
  tx: TenantTransaction,
  write: () => Promise<T>,
): Promise<T> {
  await sql`SAVEPOINT attempt`.execute(tx);
  try {
    const written = await write();
    await sql`RELEASE SAVEPOINT attempt`.execute(tx);
    return written;
  } catch (error) {
    await sql`ROLLBACK TO SAVEPOINT attempt`.execute(tx);
    throw isDoubleProtection(error)
      ? new DoubleProtectionError('A protection would be doubled.', { cause: error })
      : error;
  }
}
