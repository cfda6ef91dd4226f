import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { ROOT } from './paths.ts';

const MIGRATIONS = path.join(ROOT, 'backend', 'migrations');

/** Applies backend/migrations to an empty database, in order. */
export async function migrateDatabase(url: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    const files = readdirSync(MIGRATIONS).filter((name) => name.endsWith('.sql'));
    for (const file of files.sort()) {
      await client.query(readFileSync(path.join(MIGRATIONS, file), 'utf8'));
    }
  } finally {
    await client.end();
  }
}
