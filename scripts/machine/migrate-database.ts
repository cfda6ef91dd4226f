import { migrateToLatest } from '@alongside/backend/platform/database/migrate';
import { withoutPassword } from './database-url.ts';
import { PlainError } from './plain-error.mjs';

const NOT_ALLOWED = '42501';

/**
 * Brings the tables and job queues up to date.
 *
 * @throws {PlainError} when the login in the URL may not do that
 */
export async function migrateDatabase(url: string): Promise<void> {
  try {
    await migrateToLatest(url);
  } catch (error) {
    if ((error as { code?: string }).code !== NOT_ALLOWED) throw error;
    throw new PlainError(
      `The login in ${withoutPassword(url)} may not set up the tables (${(error as Error).message}): it must own the database and have CREATEROLE.`,
    );
  }
}
