import { afterAll } from 'vitest';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { createSyncedProgramme, type SyncedProgramme } from './synced-programme.ts';

/** A programme with a CRM, on a database of its own for one test file, closed after its last test. */
export async function openSyncedProgramme(): Promise<{
  readonly programme: SyncedProgramme;
  readonly database: TestDatabase;
}> {
  const database = await createTestDatabase();
  const programme = await createSyncedProgramme(database.url);
  afterAll(async () => {
    await programme.close();
    await database.close();
  });
  return { programme, database };
}
