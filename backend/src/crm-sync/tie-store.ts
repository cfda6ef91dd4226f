import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeIdOrNull } from '../platform/ids.ts';

/** A living deal, as people call it. */
export interface NamedDeal {
  readonly name: string;
  readonly customerId: Id<'customer'> | null;
}

export async function findNamedDeal(
  tx: TenantTransaction,
  dealId: Id<'deal'>,
): Promise<NamedDeal | null> {
  const row = await tx
    .selectFrom('deal')
    .select(['name', 'customer_id'])
    .where('id', '=', decodeId('deal', dealId))
    .where('deleted', '=', false)
    .executeTakeFirst();
  return row ? { name: row.name, customerId: encodeIdOrNull('customer', row.customer_id) } : null;
}

/** Whether a deal has anything of partners, or a record besides one: then it is not to be given up. */
export async function hasPartners(tx: TenantTransaction, dealId: Id<'deal'>): Promise<boolean> {
  const deal = decodeId('deal', dealId);
  const { rows } = await sql<{ has: boolean }>`SELECT
    EXISTS (SELECT FROM registration WHERE deal_id = ${deal}) OR EXISTS (SELECT FROM touch WHERE deal_id = ${deal})
    OR EXISTS (SELECT FROM agreed_part WHERE deal_id = ${deal}) OR EXISTS (SELECT FROM attribution_lock WHERE deal_id = ${deal})
    OR (SELECT count(*) > 1 FROM crm_record WHERE deal_id = ${deal}) AS has`.execute(tx);
  return rows[0]?.has === true;
}

/** A deal that no record stands for any more is shown nowhere. */
export async function retireDeal(tx: TenantTransaction, dealId: Id<'deal'>): Promise<void> {
  await tx
    .updateTable('deal')
    .set({ deleted: true })
    .where('id', '=', decodeId('deal', dealId))
    .execute();
}
