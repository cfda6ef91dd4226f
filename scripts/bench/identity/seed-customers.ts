import { once } from 'node:events';
import { chmodSync, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { blockingKeys } from '@alongside/backend/rules/customer-identity/scoring/blocking-keys';
import { readCompany } from '@alongside/backend/rules/customer-identity/scoring/read-company';
import { Client } from 'pg';
import { migrateDatabase } from '../../machine/migrate-database.ts';
import { createRandom } from '../../sample-programme/generate/random.ts';
import { seedHelpers, seedTenant } from '../card/seed-tenant.ts';
import { createNamer } from './made-up-names.ts';

const SEED = 20_261_122;
const CUSTOMER = 8;

/** The uuid of the customer of that number, as `pg_temp.row_id` makes it. */
export function rowIdOf(number: number): string {
  const [kind, row] = [
    CUSTOMER.toString(16).padStart(8, '0'),
    number.toString(16).padStart(12, '0'),
  ];
  return `${kind}-0000-7000-8000-${row}`;
}

/** The names of the customers, in their order; the same at every call. */
export function* customerNames(count: number): Generator<string> {
  const nameOne = createNamer(createRandom(SEED));
  for (let number = 1; number <= count; number += 1) yield nameOne();
}

/**
 * Fills an empty database with a tenant of so many customers, each with a domain and its keys, and an
 * index of trigrams for the yardstick. Rows go in without checking foreign keys.
 */
export async function seedCustomers(url: string, count: number): Promise<void> {
  await migrateDatabase(url);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-customers-'));
  // The server reads the files itself, and may run under another name.
  chmodSync(folder, 0o755);
  const files = { names: path.join(folder, 'names.tsv'), keys: path.join(folder, 'keys.tsv') };
  const client = new Client(url);
  await client.connect();
  try {
    await writeFiles(files, count);
    for (const statement of statements(files)) await client.query(statement);
  } finally {
    await client.end();
    rmSync(folder, { recursive: true });
  }
}

async function writeFiles(files: { names: string; keys: string }, count: number): Promise<void> {
  const names = createWriteStream(files.names);
  const keys = createWriteStream(files.keys);
  let number = 0;
  for (const name of customerNames(count)) {
    number += 1;
    const mine = blockingKeys(readCompany({ name })).map((key) => `${key}\t${number}\n`);
    if (!names.write(`${number}\t${name}\n`)) await once(names, 'drain');
    if (!keys.write(mine.join(''))) await once(keys, 'drain');
  }
  await Promise.all([names, keys].map((one) => finished(one.end())));
}

function statements({ names, keys }: { names: string; keys: string }): readonly string[] {
  const id = `pg_temp.row_id(${CUSTOMER}, number)`;
  const tenant = 'pg_temp.tenant()';
  return [
    `SET session_replication_role = replica; SET maintenance_work_mem = '512MB'; SET work_mem = '256MB'`,
    seedHelpers,
    seedTenant(1, '{}'),
    'CREATE EXTENSION pg_trgm',
    'CREATE TEMP TABLE made_name (number integer, name text)',
    'CREATE TEMP TABLE made_key (key text COLLATE "C", number integer)',
    `COPY made_name FROM '${names}'`,
    `COPY made_key FROM '${keys}'`,
    `INSERT INTO customer (tenant_id, id, name, created_at) SELECT ${tenant}, ${id}, name, now() FROM made_name`,
    `INSERT INTO customer_identifier (tenant_id, kind, value, customer_id)
     SELECT ${tenant}, 'domain', 'customer-' || number || '.example', ${id} FROM made_name
     UNION ALL SELECT ${tenant}, 'name_country', 'DE ' || lower(name) || ' ' || number, ${id} FROM made_name`,
    'ALTER TABLE customer_block_key DROP CONSTRAINT customer_block_key_pkey',
    'DROP INDEX customer_block_key_customer',
    `INSERT INTO customer_block_key (tenant_id, key, customer_id) SELECT ${tenant}, key, ${id} FROM made_key`,
    'ALTER TABLE customer_block_key ADD PRIMARY KEY (tenant_id, key, customer_id)',
    'CREATE INDEX customer_block_key_customer ON customer_block_key (tenant_id, customer_id)',
    'CREATE INDEX customer_trigrams ON customer USING gin (name gin_trgm_ops)',
    'VACUUM (ANALYZE)',
    'CHECKPOINT',
  ];
}
