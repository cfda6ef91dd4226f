import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';
import { endWindows, insertWindows, type NewWindow } from './window-store.ts';

/**
 * Puts a registration's live windows over other cells, with the period and the extensions they had.
 * The cells of before end now and never come back.
 *
 * @throws the driver's exclusion violation when a cell is protected for somebody else
 */
export async function reshapeWindows(
  tx: TenantTransaction,
  window: NewWindow,
  now: Instant,
): Promise<void> {
  const uuid = decodeId('registration', window.registrationId);
  const before = await tx
    .selectFrom('protection_window')
    .select(['extension_count', 'initial_ends_at'])
    .where('registration_id', '=', uuid)
    .where('status', '=', 'active')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  await endWindows(tx, window.registrationId, 'released', now);
  await markReplaced(tx, window.registrationId);
  await insertWindows(tx, window);
  await tx
    .updateTable('protection_window')
    .set(before)
    .where('registration_id', '=', uuid)
    .where('status', '=', 'active')
    .execute();
}

async function markReplaced(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
): Promise<void> {
  await tx
    .updateTable('protection_window')
    .set({ replaced: sql`true` })
    .where('registration_id', '=', decodeId('registration', registrationId))
    .execute();
}
