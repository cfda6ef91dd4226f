import { findLikeCustomers } from '@alongside/backend/customer/suggest-customers';
import type { Database } from '@alongside/backend/platform/database/database';
import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { encodeId, newId } from '@alongside/backend/platform/ids';
import { TENANT_ID } from '../card/seed-tenant.ts';

const tenantId = encodeId('tenant', TENANT_ID);

/** Names of customers that are like a name. */
export type LookUp = (name: string) => Promise<readonly string[]>;

/** Ours: keys, one query in a transaction of the tenant, scores; by number of the customers found. */
export function createLookUp(database: Database): LookUp {
  return (name) =>
    runInTenant(database, tenantId, async (tx) => {
      const said = { name, country: null, domain: null, contactDomain: null };
      const found = await findLikeCustomers({ tx }, newId('customer'), said);
      return found.map(({ customerId }) => customerId);
    });
}

const TRIGRAMS = `SELECT id FROM customer WHERE name % $1 ORDER BY similarity(name, $1) DESC LIMIT 10`;

/** The yardstick: names with similar trigrams, of all tenants, by the index that PostgreSQL has for it. */
export function createTrigramLookUp(database: Database): LookUp {
  return async (name) => {
    const { rows } = await database.pool.query<{ id: string }>(TRIGRAMS, [name]);
    return rows.map(({ id }) => encodeId('customer', id));
  };
}
