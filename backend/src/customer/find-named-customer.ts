import type { Id } from '@alongside/shared/vocabulary/ids';
import type { TenantTransaction } from '../platform/database/database.ts';
import { findCustomers, hasOtherDomain } from './customer-store.ts';
import { identifiersOf, type NamedCustomer } from './identify-customer.ts';
import { readDomain } from './read-domain.ts';

/**
 * The customer that `identifyCustomer` would take this for, without making or changing anything:
 * by domain, else by legal name and country when no other domain speaks against it (domain 3.4).
 * Null when nobody is known by them.
 */
export async function findNamedCustomer(
  tx: TenantTransaction,
  named: Pick<NamedCustomer, 'name' | 'website' | 'country'>,
): Promise<Id<'customer'> | null> {
  const domain = await readDomain(named.website);
  const found = await findCustomers(tx, identifiersOf(named, domain));
  const byDomain = found.find(({ kind }) => kind === 'domain');
  if (byDomain) return byDomain.customerId;
  const byName = found.find(({ kind }) => kind === 'name_country');
  if (!byName) return null;
  const another = domain !== null && (await hasOtherDomain(tx, byName.customerId, domain));
  return another ? null : byName.customerId;
}
