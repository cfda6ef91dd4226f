import { defaultPolicy } from '@alongside/backend/rules/policy/default-policy';
import { Client } from 'pg';
import { migrateDatabase } from '../../machine/migrate-database.ts';
import { seedRegistrations } from './seed-registrations.ts';
import { seedHelpers, seedTenant } from './seed-tenant.ts';

/**
 * Fills an empty database with one tenant of so many registrations. Rows go in without checking
 * foreign keys, which only a superuser may do; a constraint that says no stops it all the same.
 */
export async function seedDatabase(url: string, count: number): Promise<void> {
  await migrateDatabase(url);
  const partners = Math.max(10, Math.round(Math.sqrt(count)));
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(
      `SET session_replication_role = replica; SET maintenance_work_mem = '256MB'`,
    );
    await client.query(seedHelpers);
    await client.query(seedTenant(partners, JSON.stringify(defaultPolicy)));
    const indexes = await dropIndexes(client);
    for (const statement of seedRegistrations(count, partners)) await client.query(statement);
    for (const { definition } of indexes) await client.query(definition);
    await client.query('VACUUM (ANALYZE)');
    await client.query('CHECKPOINT');
  } finally {
    await client.end();
  }
}

/** Building an index over all rows at the end takes a fraction of keeping it at every row. */
async function dropIndexes(client: Client): Promise<{ name: string; definition: string }[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(`
    SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
    FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
    WHERE t.relnamespace = 'public'::regnamespace
      AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)`);
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  return rows;
}
