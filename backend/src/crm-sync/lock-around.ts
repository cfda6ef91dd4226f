import type { Id } from '@alongside/shared/vocabulary/ids';
import type { TenantTransaction } from '../platform/database/database.ts';
import { lockCustomer } from '../platform/database/lock-customer.ts';
import { listLinkedRegistrations } from './deal-mirror-store.ts';

/** Customers come before deals in the order of locks, whoever's registration it is. */
export async function lockAround(
  tx: TenantTransaction,
  dealId: Id<'deal'>,
): Promise<readonly Id<'registration'>[]> {
  const linked = await listLinkedRegistrations(tx, dealId);
  const customers = new Set(linked.map(({ customerId }) => customerId));
  for (const customerId of [...customers].toSorted()) await lockCustomer(tx, customerId);
  return linked.map(({ registrationId }) => registrationId);
}
