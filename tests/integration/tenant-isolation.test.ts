import { openDatabase, type Database } from '@alongside/backend/platform/database/database';
import { runAsSystem } from '@alongside/backend/platform/database/run-as-system';
import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { withScope } from '@alongside/backend/platform/database/scoped-driver';
import { decodeId, newId } from '@alongside/backend/platform/ids';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createTenant } from '../support/tenant.ts';

let store: TestDatabase;
let database: Database;
let tenantTables: string[];

beforeAll(async () => {
  store = await createTestDatabase();
  database = openDatabase(store.url, { max: 2 });
  tenantTables = await names(
    `SELECT c.relname AS name FROM pg_class c
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped
     WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace`,
  );
});
afterAll(async () => {
  await database.close();
  await store.close();
});

async function names(query: string): Promise<string[]> {
  const { rows } = await store.pool.query<{ name: string }>(query);
  return rows.map(({ name }) => name).sort();
}

test('every table with a tenant has row-level security enabled and forced, with the one policy', async () => {
  const secured = await names(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_policies p ON p.tablename = c.relname
     WHERE c.relrowsecurity AND c.relforcerowsecurity AND p.schemaname = 'public'
       AND p.policyname = 'tenant_only' AND p.roles = '{alongside_tenant}' AND p.cmd = 'ALL'
       AND p.qual = '(tenant_id = current_tenant())'
       AND p.with_check = '(tenant_id = current_tenant())'`,
  );
  expect(tenantTables.length).toBeGreaterThan(20);
  expect(secured).toEqual(tenantTables);
});

test('the key of every table with a tenant starts with it', async () => {
  const keyed = await names(
    `SELECT i.indrelid::regclass::text AS name FROM pg_index i
     JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
     WHERE i.indisprimary AND a.attname = 'tenant_id'`,
  );
  expect(keyed).toEqual(tenantTables);
});

test('only these tables without a tenant exist', async () => {
  const others = await names(
    `SELECT relname AS name FROM pg_class
     WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace`,
  );
  expect(others.filter((name) => !tenantTables.includes(name))).toEqual([
    'kysely_migration',
    'kysely_migration_lock',
    'request_signature',
    'webhook_inbox',
  ]);
});

test('exactly these tables are open across tenants', async () => {
  const open = await names(
    `SELECT tablename AS name FROM pg_policies WHERE policyname <> 'tenant_only'`,
  );
  expect(open).toEqual([
    'envelope_nonce',
    'idempotency',
    'installation',
    'org_key',
    'outbox',
    'projection_change',
    'share_link',
    'tenant',
  ]);
});

test('every foreign key has an index that begins with its columns', async () => {
  const bare = await names(
    `SELECT f.conrelid::regclass || '.' || f.conname AS name FROM pg_constraint f
     WHERE f.contype = 'f' AND f.connamespace = 'public'::regnamespace AND NOT EXISTS (
       SELECT FROM pg_index i WHERE i.indrelid = f.conrelid
         AND (i.indkey::int2[])[0:cardinality(f.conkey) - 1] @> f.conkey)`,
  );
  expect(bare).toEqual([]);
});

test('without a tenant nothing is seen in any table', async () => {
  await createTenant(store.pool);
  const seen = await withScope({ role: 'alongside_tenant', tenant: '' }, () =>
    database.kysely.transaction().execute(async (tx) => {
      const found: string[] = [];
      for (const table of tenantTables) {
        const { rows } = await sql`SELECT FROM ${sql.table(table)} LIMIT 1`.execute(tx);
        if (rows.length > 0) found.push(table);
      }
      return found;
    }),
  );
  expect(seen).toEqual([]);
});

test("a row for another tenant cannot be written, and another tenant's row not moved", async () => {
  const [one, other] = [await createTenant(store.pool), await createTenant(store.pool)];
  const row = (tenant: typeof one) => ({
    tenant_id: decodeId('tenant', tenant),
    id: decodeId('productLine', newId('productLine')),
    number: 1,
    code: 'CORE',
    name: 'Core',
  });
  const refused = { code: '42501' };
  const insert = runInTenant(database, one, (tx) =>
    tx.insertInto('product_line').values(row(other)).execute(),
  );
  await expect(insert).rejects.toMatchObject(refused);
  await runInTenant(database, one, (tx) =>
    tx.insertInto('product_line').values(row(one)).execute(),
  );
  const move = runInTenant(database, one, (tx) =>
    tx
      .updateTable('product_line')
      .set({ tenant_id: decodeId('tenant', other) })
      .execute(),
  );
  await expect(move).rejects.toMatchObject(refused);
  const theirs = await runInTenant(database, other, (tx) =>
    tx.deleteFrom('product_line').executeTakeFirst(),
  );
  expect(theirs.numDeletedRows).toBe(0n);
});

test('the system sees every tenant, and no customer', async () => {
  await createTenant(store.pool);
  const tenants = await runAsSystem(database, (tx) =>
    tx.selectFrom('tenant').select('tenant_id').execute(),
  );
  expect(tenants.length).toBeGreaterThan(1);
  const peek = runAsSystem(database, (tx) => tx.selectFrom('customer').selectAll().execute());
  await expect(peek).rejects.toMatchObject({ code: '42501' });
});

test('role and tenant end with the transaction', async () => {
  const tenantId = await createTenant(store.pool);
  await runInTenant(database, tenantId, (tx) => sql`SELECT 1`.execute(tx));
  const client = await database.pool.connect();
  const { rows } = await client.query(
    `SELECT current_user = session_user AS same, current_tenant() AS tenant`,
  );
  client.release();
  expect(rows).toEqual([{ same: true, tenant: null }]);
});

test('a transaction outside a scope is refused', async () => {
  const bare = database.kysely.transaction().execute((tx) => sql`SELECT 1`.execute(tx));
  await expect(bare).rejects.toThrow('needs runInTenant or runAsSystem');
});
