import type { Id } from '@alongside/shared/vocabulary/ids';
import { decodeId, encodeId } from '../ids.ts';
import type { TenantTransaction } from './database.ts';

/**
 * Locks a customer until the transaction ends and answers who it is now: a merged one leads to its
 * survivor. Lock order: customer, deal, audit head (architecture 7). Every write that could give or
 * take a right locks its customer first.
 *
 * @returns undefined when this tenant has no such customer
 */
export async function lockCustomer(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
): Promise<Id<'customer'> | undefined> {
  let uuid = decodeId('customer', customerId);
  for (;;) {
    const row = await tx
      .selectFrom('customer')
      .select('merged_into')
      .where('id', '=', uuid)
      .forNoKeyUpdate()
      .executeTakeFirst();
    if (!row) return undefined;
    if (row.merged_into === null) return encodeId('customer', uuid);
    uuid = row.merged_into;
  }
}
