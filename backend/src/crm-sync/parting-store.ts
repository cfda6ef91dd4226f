import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';
import type { RecordKey } from './deal-record-store.ts';
import { dealKey } from './record-key.ts';

/** Whether somebody said of two deals that a record of the one is not the other. */
export async function wereParted(
  tx: TenantTransaction,
  one: Id<'deal'>,
  other: Id<'deal'>,
): Promise<boolean> {
  const [a, b] = [decodeId('deal', one), decodeId('deal', other)];
  const { rows } = await sql<{ parted: boolean }>`
    SELECT EXISTS (SELECT FROM crm_record WHERE deal_id = ${a} AND former_deal_id = ${b})
      OR EXISTS (SELECT FROM crm_record WHERE deal_id = ${b} AND former_deal_id = ${a}) AS parted`.execute(
    tx,
  );
  return rows[0]?.parted === true;
}

/**
 * Brings back the deal that the record was by itself before it was linked.
 *
 * @returns null when it was met as a record of its deal first, or its own deal is another's by now
 */
export async function reviveOwnDeal(
  tx: TenantTransaction,
  { installationId, recordId }: RecordKey,
): Promise<Id<'deal'> | null> {
  const { rows } = await sql<{ id: string }>`
    UPDATE deal SET deleted = false
    WHERE deleted AND id = (SELECT former_deal_id FROM crm_record
      WHERE installation_id = ${decodeId('installation', installationId)}
        AND object = 'deal' AND external_id = ${recordId})
      AND NOT EXISTS (SELECT FROM crm_record r WHERE r.deal_id = deal.id)
    RETURNING id`.execute(tx);
  return rows[0] ? encodeId('deal', rows[0].id) : null;
}

/** A record that leaves a deal for another. */
export interface Departure {
  readonly installationId: Id<'installation'>;
  readonly from: Id<'deal'>;
  readonly to: Id<'deal'>;
}

/**
 * What waits to be written on the record is the other deal's from now on: properties are computed
 * when they are sent, after one that is on its way. Notes that wait tell of the deal it leaves, and
 * are not written.
 */
export async function redirectWrites(
  tx: TenantTransaction,
  { installationId, from, to }: Departure,
): Promise<void> {
  const deal = decodeId('deal', from);
  const installation = decodeId('installation', installationId);
  await tx
    .deleteFrom('outbox')
    .where('deal_id', '=', deal)
    .where('installation_id', '=', installation)
    .where('kind', '=', 'write_note')
    .where('status', '<>', 'done')
    .execute();
  await tx
    .updateTable('outbox')
    .set({ deal_id: decodeId('deal', to), record_key: dealKey(to) })
    .where('deal_id', '=', deal)
    .where('installation_id', '=', installation)
    .where('kind', '=', 'write_deal_properties')
    .where('status', '<>', 'done')
    .execute();
}

/** First contact with the customer was had on the record that founded the deal, and goes with it. */
export async function moveFirstContact(
  tx: TenantTransaction,
  { from, to }: Pick<Departure, 'from' | 'to'>,
): Promise<void> {
  const left = decodeId('deal', from);
  await sql`UPDATE deal SET first_contact_at = least(deal.first_contact_at, left_deal.first_contact_at)
    FROM deal left_deal WHERE deal.id = ${decodeId('deal', to)} AND left_deal.id = ${left}`.execute(
    tx,
  );
  await sql`UPDATE deal SET first_contact_at = NULL WHERE id = ${left}`.execute(tx);
}
