import type { Id } from '@alongside/shared/vocabulary/ids';
import { lockCustomer } from '../platform/database/lock-customer.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { claimIdentifier, findCustomers } from './customer-store.ts';
import { identifiersOf, type NamedCustomer, saidOf } from './identify-customer.ts';
import { readDomain } from './read-domain.ts';

/**
 * Locks a customer that is known otherwise, by its record in a CRM. A name or domain that nobody has
 * yet becomes its own, so that whoever registers it by that one meets it (domain 3.4); one that
 * another customer has stays there, for a person to merge the two.
 *
 * @returns the customer it is by now; null when there is none
 */
export async function recogniseAgain(
  context: OperationContext,
  customerId: Id<'customer'>,
  named: NamedCustomer,
): Promise<Id<'customer'> | null> {
  const locked = await lockCustomer(context.tx, customerId);
  if (locked === undefined) return null;
  const identifiers = identifiersOf(named, await readDomain(named.website));
  const known = await findCustomers(context.tx, identifiers);
  const fresh = identifiers.filter(
    ({ kind, value }) => !known.some((one) => one.kind === kind && one.value === value),
  );
  if (fresh.length === 0) return locked;
  for (const identifier of fresh) await claimIdentifier(context.tx, locked, identifier);
  const { noteCustomer } = await import('./suggest-customers.ts');
  await noteCustomer(context, locked, await saidOf(context, named));
  return locked;
}
