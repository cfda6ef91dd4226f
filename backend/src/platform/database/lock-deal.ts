import type { Id } from '@alongside/shared/vocabulary/ids';
import { decodeId } from '../ids.ts';
import type { TenantTransaction } from './database.ts';

/** Locks a deal until the transaction ends, after its customer (architecture 7); false when this tenant has none. */
export async function lockDeal(tx: TenantTransaction, dealId: Id<'deal'>): Promise<boolean> {
  const row = await tx
    .selectFrom('deal')
    .select('id')
    .where('id', '=', decodeId('deal', dealId))
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row !== undefined;
}
