import type { Id } from '@alongside/shared/vocabulary/ids';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';

/** Live windows of a registration stop shutting others out. */
export async function shareWindows(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
): Promise<void> {
  await tx
    .updateTable('protection_window')
    .set({ exclusive: false, held: false })
    .where('registration_id', '=', decodeId('registration', registrationId))
    .where('status', '=', 'active')
    .execute();
}

/**
 * Windows that a merge had put aside shut others out again.
 *
 * @throws the driver's exclusion violation when a cell was given to somebody else meanwhile
 */
export async function restoreWindows(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
): Promise<void> {
  await tx
    .updateTable('protection_window')
    .set({ exclusive: true, held: false })
    .where('registration_id', '=', decodeId('registration', registrationId))
    .where('status', '=', 'active')
    .where('held', '=', true)
    .execute();
}

/** The registration goes on as teaming. */
export async function makeTeaming(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
): Promise<void> {
  await tx
    .updateTable('registration')
    .set({ registration_type: 'teaming' })
    .where('id', '=', decodeId('registration', registrationId))
    .execute();
}
