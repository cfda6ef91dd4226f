import type { Id } from '@alongside/shared/vocabulary/ids';
import type { TenantTransaction } from '../platform/database/database.ts';
import { encodeId } from '../platform/ids.ts';

/** What our own people call each partner. */
export async function listPartnerNames(
  tx: TenantTransaction,
): Promise<ReadonlyMap<Id<'partner'>, string>> {
  const rows = await tx.selectFrom('partner').select(['id', 'name']).execute();
  return new Map(rows.map(({ id, name }) => [encodeId('partner', id), name]));
}
