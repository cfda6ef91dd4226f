import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';

/** Everything that points to a customer; past states of windows keep the customer they were of. */
const pointing = [
  'customer_identifier',
  'crm_record',
  'deal',
  'lead',
  'registration',
  'protection_window',
  'conflict',
] as const;

/** Takes a live window's exclusivity; `held` keeps its claim until a conflict is settled. */
export async function setWindowAside(
  tx: TenantTransaction,
  windowId: Id<'protectionWindow'>,
  held: boolean,
): Promise<void> {
  await tx
    .updateTable('protection_window')
    .set({ exclusive: false, held })
    .where('id', '=', decodeId('protectionWindow', windowId))
    .execute();
}

/**
 * Moves all that belongs to the duplicate, with its identifiers and whoever was merged into it
 * before; from now on it leads to the customer that is kept. Both are locked.
 *
 * @throws the driver's exclusion violation when windows that both shut others out would meet
 */
export async function moveToSurvivor(
  tx: TenantTransaction,
  keptId: Id<'customer'>,
  duplicateId: Id<'customer'>,
): Promise<void> {
  const kept = decodeId('customer', keptId);
  const duplicate = decodeId('customer', duplicateId);
  for (const table of pointing)
    await sql`UPDATE ${sql.table(table)} SET customer_id = ${kept} WHERE customer_id = ${duplicate}`.execute(
      tx,
    );
  await tx
    .updateTable('customer')
    .set({ merged_into: kept })
    .where((eb) => eb.or([eb('id', '=', duplicate), eb('merged_into', '=', duplicate)]))
    .execute();
}
