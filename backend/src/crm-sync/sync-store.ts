import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';
import type { LeasedRow } from './outbox-store.ts';

/** The CRM's record of the deal a row is about. */
export interface DealRecordRef {
  readonly dealId: Id<'deal'>;
  readonly recordId: string;
  readonly deleted: boolean;
}

/** By the row's deal, or by the deal its registration has got meanwhile; null while there is none. */
export async function findDealRecord(
  tx: TenantTransaction,
  row: Pick<LeasedRow, 'installationId' | 'dealId' | 'registrationId'>,
): Promise<DealRecordRef | null> {
  const dealId = row.dealId ?? (await findDealOf(tx, row.registrationId));
  if (dealId === null) return null;
  const found = await tx
    .selectFrom('crm_record as r')
    .innerJoin('deal as d', 'd.id', 'r.deal_id')
    .select('r.external_id')
    .select(sql<boolean>`r.deleted OR d.deleted`.as('deleted'))
    .where('r.deal_id', '=', decodeId('deal', dealId))
    .where('r.installation_id', '=', decodeId('installation', row.installationId))
    .where('r.object', '=', 'deal')
    .executeTakeFirst();
  return found ? { dealId, recordId: found.external_id, deleted: found.deleted } : null;
}

/** The deal that a registration is joined to. */
export async function findDealOf(
  tx: TenantTransaction,
  registrationId: Id<'registration'> | null,
): Promise<Id<'deal'> | null> {
  if (registrationId === null) return null;
  const row = await tx
    .selectFrom('registration')
    .select('deal_id')
    .where('id', '=', decodeId('registration', registrationId))
    .executeTakeFirst();
  return row?.deal_id ? encodeId('deal', row.deal_id) : null;
}
