import { setTimeout as sleep } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import { ProductError } from '../errors.ts';
import type { Database } from './database.ts';
import { isTransient } from './postgres-errors.ts';
import { type Scope, withScope } from './scoped-driver.ts';
import type { Tables } from './tables.ts';

const ATTEMPTS = 4;
const LONGEST_PAUSE_MS = 50;

/**
 * Runs `work` in one transaction; a deadlock or serialization failure runs it again, three times.
 *
 * @throws {ProductError} `busy` when it still does not succeed
 */
export async function runTransaction<T>(
  database: Database,
  scope: Scope,
  work: (tx: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await withScope(scope, () => database.kysely.transaction().execute(work));
    } catch (error) {
      if (!isTransient(error)) throw error;
      if (attempt === ATTEMPTS) {
        throw new ProductError('busy', {}, { cause: error, retryAfterSeconds: 1 });
      }
      await sleep(Math.random() * LONGEST_PAUSE_MS * attempt);
    }
  }
}
