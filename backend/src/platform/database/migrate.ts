import { readFileSync, readdirSync } from 'node:fs';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type Migration, type MigrationProvider, Migrator } from 'kysely/migration';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { queues } from '../queues.ts';

const FOLDER = new URL('../../../migrations/', import.meta.url);

/**
 * Brings a database to the newest tables and job queues. Several at once do no harm: the first
 * does the work. Belongs in the deploy step, never in a function's start.
 */
export async function migrateToLatest(databaseUrl: string): Promise<void> {
  const kysely = new Kysely<unknown>({
    dialect: new PostgresDialect({
      pool: new pg.Pool({ connectionString: databaseUrl, max: 2 }),
    }),
  });
  try {
    const { error } = await new Migrator({ db: kysely, provider: sqlFiles }).migrateToLatest();
    if (error) throw error;
  } finally {
    await kysely.destroy();
  }
  await installQueues(databaseUrl);
}

/** Reads `migrations/NNNN-name.sql`, forward only. */
const sqlFiles: MigrationProvider = {
  getMigrations: () => {
    const files = readdirSync(FOLDER).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name));
    return Promise.resolve(Object.fromEntries(files.map(readMigration)));
  },
};

function readMigration(file: string): [name: string, migration: Migration] {
  const text = readFileSync(new URL(file, FOLDER), 'utf8');
  const up: Migration['up'] = async (db) => {
    await sql.raw(text).execute(db);
  };
  return [file.replace(/\.sql$/, ''), { up }];
}

async function installQueues(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: databaseUrl, supervise: false, schedule: false });
  const failures: unknown[] = [];
  boss.on('error', (error) => failures.push(error));
  await boss.start();
  try {
    for (const queue of queues) await boss.createQueue(queue, { retryLimit: 0 });
  } finally {
    await boss.stop({ graceful: false });
  }
  if (failures.length > 0) throw failures[0];
}
