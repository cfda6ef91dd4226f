import { expect, test } from 'vitest';
import pg from 'pg';
import { createTestDatabase } from '../support/database.ts';

test('two test files share nothing', async () => {
  const one = await createTestDatabase();
  const other = await createTestDatabase();
  await one.pool.query('CREATE TABLE mark (id int)');
  const found = await other.pool.query("SELECT to_regclass('mark') AS mark");
  expect(found.rows).toEqual([{ mark: null }]);
  await one.close();
  await other.close();
});

test('a connection left open fails the file that left it', async () => {
  const database = await createTestDatabase();
  const client = new pg.Client(database.url);
  await client.connect();
  await client.query("SELECT 'forgotten'");
  await expect(database.close()).rejects.toThrow(/left 1 connections open.*forgotten/);
  await client.end();
});
