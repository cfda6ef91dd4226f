import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { withDatabase } from '@alongside/scripts/machine/database-url';
import { startEmbeddedPostgres } from '@alongside/scripts/machine/embedded-postgres';
import { migrateToLatest } from '@alongside/backend/platform/database/migrate';
import pg from 'pg';

/** A PostgreSQL server for one test run, with one migrated database to copy. */
export interface TestServer extends Logins {
  /** Name of the migrated database; also the start of the names of its copies. */
  template: string;
  stop: () => Promise<void>;
}

interface Logins {
  /** For the product: may create databases and roles, and is no superuser, so policies bind it. */
  url: string;
  /** For the tests' own looks and seeds: sees every row of every tenant. */
  observerUrl: string;
}

/** Ours on a throw-away cluster. */
const LOGIN = 'tester';

/**
 * A throw-away cluster in the temp folder, or the server that TEST_DATABASE_URL and
 * TEST_OBSERVER_URL (a superuser there) name.
 */
export async function startTestServer(): Promise<TestServer> {
  const server = givenServer() ?? (await startThrowAwayCluster());
  const { url, observerUrl } = server;
  const template = `alongside_test_${process.pid}_${Date.now().toString(36)}`;
  await runSql(url, `CREATE DATABASE ${template}`);
  await migrateToLatest(withDatabase(url, template));
  return {
    url,
    observerUrl,
    template,
    stop: async () => {
      if (server.lasting) await dropDatabases(url, template);
      await server.stop();
    },
  };
}

interface RunningServer extends Logins {
  /** True when what we make there must be dropped. */
  lasting: boolean;
  stop: () => Promise<void>;
}

function givenServer(): RunningServer | undefined {
  const url = process.env.TEST_DATABASE_URL;
  if (!url) return undefined;
  const observerUrl = process.env.TEST_OBSERVER_URL ?? url;
  return { url, observerUrl, lasting: true, stop: async () => {} };
}

async function startThrowAwayCluster(): Promise<RunningServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-test-'));
  const server = await startEmbeddedPostgres({ folder, durable: false });
  const observerUrl = server.url('postgres');
  await runSql(observerUrl, `CREATE ROLE ${LOGIN} LOGIN CREATEDB CREATEROLE`);
  return {
    url: observerUrl.replace('//postgres@', `//${LOGIN}@`),
    observerUrl,
    lasting: false,
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Ends what connections our logins left, then drops. Not WITH (FORCE): to a login that is no
 * superuser it refuses the whole drop while autovacuum looks at the database; a plain drop sends
 * autovacuum away and waits.
 */
async function dropDatabases(url: string, template: string): Promise<void> {
  const like = 'SELECT datname FROM pg_database WHERE starts_with(datname, $1)';
  const end = `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
    WHERE datname = $1 AND backend_type = 'client backend' AND pg_has_role(usesysid, 'USAGE')`;
  for (const { datname } of await runSql<{ datname: string }>(url, like, [template])) {
    await runSql(url, end, [datname]);
    await runSql(url, `DROP DATABASE IF EXISTS ${datname}`);
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
