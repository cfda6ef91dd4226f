import type { Id } from '@alongside/shared/vocabulary/ids';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';

/** What our own people call each partner. */
export async function listPartnerNames(
  tx: TenantTransaction,
): Promise<ReadonlyMap<Id<'partner'>, string>> {
  const rows = await tx.selectFrom('partner').select(['id', 'name']).execute();
  return new Map(rows.map(({ id, name }) => [encodeId('partner', id), name]));
}

/** Partners that a registration may be moved to, and the one that has it, by name; 500 at most. */
export async function listPartnerChoices(
  tx: TenantTransaction,
  own: Id<'partner'>,
): Promise<{ value: string; label: string }[]> {
  const rows = await tx
    .selectFrom('partner')
    .select(['id', 'name'])
    .where((eb) => eb.or([eb('status', '=', 'active'), eb('id', '=', decodeId('partner', own))]))
    .orderBy((eb) => eb('id', '=', decodeId('partner', own)), 'desc')
    .orderBy('name')
    .limit(500)
    .execute();
  return rows.map(({ id, name }) => ({ value: encodeId('partner', id), label: name }));
}
