import { defaultPolicy } from '@alongside/backend/rules/policy/default-policy';
import { Client } from 'pg';
import { migrateDatabase } from '../../machine/migrate-database.ts';
import { seedHelpers, seedTenant } from '../card/seed-tenant.ts';
import { decideTemplates, PARTNERS } from './decide-templates.ts';
import { openProduct } from './open-product.ts';

/**
 * Fills an empty database with about so many registrations: a hundred that the product decided
 * itself, then copies with ids of their own. Facts, commands and outcomes are the product's.
 */
export async function seedBacktest(url: string, count: number): Promise<void> {
  await migrateDatabase(url);
  await withClient(url, async (client) => {
    await client.query(seedHelpers);
    await client.query(seedTenant(PARTNERS, JSON.stringify(defaultPolicy)));
    await client.query(
      `UPDATE partner SET tier = (ARRAY['registered', 'bronze', 'silver', 'gold', 'platinum'])[1 + length(reference) * 7 % 5]`,
    );
  });
  const product = openProduct(url);
  await decideTemplates(product);
  await product.database.close();
  await withClient(url, (client) => copyAll(client, count));
}

async function copyAll(client: Client, count: number): Promise<void> {
  await client.query('SET session_replication_role = replica');
  const { rows } = await client.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM registration',
  );
  const copies = Math.max(1, Math.round(count / (rows[0]?.count ?? 1)));
  await client.query(
    copy('registration', copies, `jsonb_build_object('id', ${idOf('original.id')})`),
  );
  const ids = `jsonb_build_object('id', ${idOf('original.id')}, 'registration_id', ${idOf('original.registration_id')})`;
  await client.query(copy('decision', copies, ids));
  await client.query('VACUUM (ANALYZE) registration, decision');
}

/** Every row again, with what is told replaced; the first of each is the original itself. */
function copy(table: string, copies: number, changes: string): string {
  return `INSERT INTO ${table} SELECT made.* FROM ${table} original, generate_series(2, ${copies}) number,
    LATERAL jsonb_populate_record(original, ${changes}) made`;
}

/** Ids grow in the order of the copies, as those of rows that are made one after the other do. */
function idOf(column: string): string {
  return `(lpad(to_hex(number), 8, '0') || substr(${column}::text, 9))::uuid`;
}

async function withClient(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client(url);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
