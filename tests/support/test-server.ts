import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withDatabase } from '@alongside/scripts/machine/database-url';
import { startEmbeddedPostgres } from '@alongside/scripts/machine/embedded-postgres';
import { migrateToLatest } from '@alongside/backend/platform/database/migrate';
import pg from 'pg';

/** A PostgreSQL server for one test run, with one migrated database to copy. */
export interface TestServer {
  /** URL of a database from which others can be created. */
  url: string;
  /** Name of the migrated database; also the start of the names of its copies. */
  template: string;
  stop: () => Promise<void>;
}

/**
 * A throw-away cluster in the temp folder, or, when TEST_DATABASE_URL is set, the server it names
 * (its login needs CREATEDB and CREATEROLE, not superuser).
 */
export async function startTestServer(): Promise<TestServer> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? { url: given, stop: async () => {} } : await startThrowAwayCluster();
  const template = `alongside_test_${process.pid}_${Date.now().toString(36)}`;
  await runSql(server.url, `CREATE DATABASE ${template}`);
  await migrateToLatest(withDatabase(server.url, template));
  return {
    url: server.url,
    template,
    stop: async () => {
      if (given) await dropDatabases(given, template);
      await server.stop();
    },
  };
}

async function startThrowAwayCluster(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-test-'));
  const server = await startEmbeddedPostgres({ folder, durable: false });
  return {
    url: server.url('postgres'),
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function dropDatabases(url: string, template: string): Promise<void> {
  const like = 'SELECT datname FROM pg_database WHERE starts_with(datname, $1)';
  for (const { datname } of await runSql<{ datname: string }>(url, like, [template])) {
    await runSql(url, `DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  }
}

async function runSql<Row extends pg.QueryResultRow>(
  url: string,
  sql: string,
  values: string[] = [],
): Promise<Row[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
