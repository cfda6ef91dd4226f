import type { Id } from '@alongside/shared/vocabulary/ids';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';
import { comingDealKey, dealKey } from './record-key.ts';

/** Installations whose CRM holds a record of this deal, a deleted one not counted. */
export async function listDealInstallations(
  tx: TenantTransaction,
  dealId: Id<'deal'>,
): Promise<readonly Id<'installation'>[]> {
  const rows = await tx
    .selectFrom('crm_record')
    .select('installation_id')
    .where('deal_id', '=', decodeId('deal', dealId))
    .where('object', '=', 'deal')
    .where('deleted', '=', false)
    .orderBy('linked_at')
    .execute();
  return rows.map((row) => encodeId('installation', row.installation_id));
}

/** The first CRM this tenant connected and still has; a created deal goes there. */
export async function findFirstInstallation(
  tx: TenantTransaction,
): Promise<Id<'installation'> | null> {
  const row = await tx
    .selectFrom('installation')
    .select('id')
    .where('status', '=', 'connected')
    .orderBy('connected_at')
    .limit(1)
    .executeTakeFirst();
  return row ? encodeId('installation', row.id) : null;
}

/** Where the creation of this registration's deal is still on its way; null when it is not. */
export async function findComingDeal(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
): Promise<Id<'installation'> | null> {
  const row = await tx
    .selectFrom('outbox')
    .select('installation_id')
    .where('registration_id', '=', decodeId('registration', registrationId))
    .where('kind', '=', 'create_deal')
    .where('status', '<>', 'done')
    .executeTakeFirst();
  return row ? encodeId('installation', row.installation_id) : null;
}

/** Rows that waited for a deal to come into being queue with that deal's rows from now on. */
export async function moveToDeal(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
  dealId: Id<'deal'>,
): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ record_key: dealKey(dealId), deal_id: decodeId('deal', dealId) })
    .where('registration_id', '=', decodeId('registration', registrationId))
    .where('record_key', '=', comingDealKey(registrationId))
    .where('status', '<>', 'done')
    .execute();
}

/** A decision is told once, however many operations of one transaction mention it. */
export async function hasNote(
  tx: TenantTransaction,
  installationId: Id<'installation'>,
  decisionId: Id<'decision'>,
): Promise<boolean> {
  const row = await tx
    .selectFrom('outbox')
    .select('id')
    .where('decision_id', '=', decodeId('decision', decisionId))
    .where('installation_id', '=', decodeId('installation', installationId))
    .where('kind', '=', 'write_note')
    .executeTakeFirst();
  return row !== undefined;
}
