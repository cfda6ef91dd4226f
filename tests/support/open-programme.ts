import { afterAll } from 'vitest';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { createProgramme, type Programme } from './programme.ts';

/** A programme on a database of its own for one test file, closed after its last test. */
export async function openProgramme(): Promise<{
  readonly programme: Programme;
  readonly database: TestDatabase;
}> {
  const database = await createTestDatabase();
  const programme = await createProgramme(database.url);
  afterAll(async () => {
    await programme.close();
    await database.close();
  });
  return { programme, database };
}
