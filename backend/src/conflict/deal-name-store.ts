import type { Id } from '@alongside/shared/vocabulary/ids';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';

/** What deals are called in the CRM. */
export async function findDealNames(
  tx: TenantTransaction,
  deals: readonly Id<'deal'>[],
): Promise<ReadonlyMap<Id<'deal'>, string>> {
  if (deals.length === 0) return new Map();
  const rows = await tx
    .selectFrom('deal')
    .select(['id', 'name'])
    .where(
      'id',
      'in',
      deals.map((id) => decodeId('deal', id)),
    )
    .execute();
  return new Map(rows.map(({ id, name }) => [encodeId('deal', id), name]));
}
