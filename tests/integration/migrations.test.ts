import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { latestMigration } from '@alongside/backend/platform/database/latest-migration';
import { migrateToLatest } from '@alongside/backend/platform/database/migrate';
import { queues } from '@alongside/backend/platform/queues';
import { withDatabase } from '@alongside/scripts/machine/database-url';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const backend = path.resolve(import.meta.dirname, '../../backend');
let store: TestDatabase;

beforeAll(async () => {
  store = await createTestDatabase();
});
afterAll(() => store.close());

test('the latest migration is the last file', () => {
  const files = readdirSync(path.join(backend, 'migrations')).sort();
  expect(`${latestMigration}.sql`).toBe(files.at(-1));
});

test('several at once on an empty database leave it as one does', async () => {
  const name = `${inject('testTemplate')}_empty`;
  const server = new pg.Client(inject('testServerUrl'));
  await server.connect();
  await server.query(`CREATE DATABASE ${name}`);
  await server.end();
  const url = withDatabase(inject('testServerUrl'), name);
  await Promise.all([migrateToLatest(url), migrateToLatest(url), migrateToLatest(url)]);
  await migrateToLatest(url);
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query('SELECT name FROM kysely_migration ORDER BY name');
  const found = await client.query('SELECT name FROM pgboss.queue');
  await client.end();
  expect(rows.at(-1)).toEqual({ name: latestMigration });
  expect(found.rows.map((row: { name: string }) => row.name).sort()).toEqual([...queues].sort());
});

test('the generated table types are those of the migrated database', () => {
  const tool = path.join(backend, 'node_modules/.bin/kysely-codegen');
  const args = ['--config-file', 'kysely-codegen.json', '--url', store.url, '--verify'];
  const { status, stdout, stderr } = spawnSync(tool, args, { cwd: backend, encoding: 'utf8' });
  expect({ status, stdout, stderr }).toMatchObject({ status: 0 });
});
