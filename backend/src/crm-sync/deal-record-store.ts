import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';

/** A record of one CRM. */
export interface RecordKey {
  readonly installationId: Id<'installation'>;
  readonly recordId: string;
}

/** What a record says, and whose deal it is. */
export interface DealRecordPicture {
  readonly dealId: Id<'deal'>;
  readonly installationId: Id<'installation'>;
  readonly deal: DealSnapshot;
  readonly readAt: Instant;
}

/** Two changes of one record wait for each other, also while we hold nothing of it yet. */
export async function lockRecord(
  tx: TenantTransaction,
  { installationId, recordId }: RecordKey,
): Promise<void> {
  const key = `deal-record:${installationId}:${recordId}`;
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
}

/** Ties a new record to its deal, and keeps what it says; one that stood for another deal moves. */
export async function saveRecord(
  tx: TenantTransaction,
  { dealId, installationId, deal, readAt }: DealRecordPicture,
): Promise<void> {
  const says = {
    deal_id: decodeId('deal', dealId),
    deleted: deal.deleted,
    stage: deal.stage,
    stage_class: deal.stageClass,
    amount_minor: deal.amountMinor,
    currency: deal.currency,
  };
  await tx
    .insertInto('crm_record')
    .values({
      tenant_id: sql<string>`current_tenant()`,
      installation_id: decodeId('installation', installationId),
      object: 'deal',
      external_id: deal.recordId,
      linked_at: lastOf(says.deal_id, readAt),
      ...says,
    })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'installation_id', 'object', 'external_id']).doUpdateSet({
        ...says,
        former_deal_id: sql`CASE WHEN crm_record.deal_id = excluded.deal_id THEN crm_record.former_deal_id ELSE crm_record.deal_id END`,
        // Whoever moves to another deal is the last that came to it.
        linked_at: sql`CASE WHEN crm_record.deal_id = excluded.deal_id THEN crm_record.linked_at ELSE excluded.linked_at END`,
      }),
    )
    .execute();
}

/** After every record that the deal has, also one that was read while this call was on its way. */
function lastOf(dealId: string, readAt: Instant) {
  return sql<Instant>`greatest(${readAt}::timestamptz,
    (SELECT max(linked_at) + interval '1 millisecond' FROM crm_record WHERE deal_id = ${dealId}))`;
}

/** The record that leads a deal. */
export interface LeadingRecord extends RecordKey {
  /** Deleted, or its account is not connected any more: there is no better one. */
  readonly gone: boolean;
  readonly deleted: boolean;
}

/** The first linked record that is still there, else the first; null while the deal has none. */
export async function findLeadingRecord(
  tx: TenantTransaction,
  dealId: Id<'deal'>,
): Promise<LeadingRecord | null> {
  const [first] = await listRecords(tx, dealId);
  return first ?? null;
}

/** The records of a deal, the leading one first. */
export async function listRecords(
  tx: TenantTransaction,
  dealId: Id<'deal'>,
): Promise<readonly LeadingRecord[]> {
  const { rows } = await sql<RecordRow>`
    SELECT r.installation_id, r.external_id, r.deleted, ${isGone} AS gone
    FROM crm_record r JOIN installation i ON i.id = r.installation_id
    WHERE r.deal_id = ${decodeId('deal', dealId)} AND r.object = 'deal'
    ORDER BY ${leadingFirst}`.execute(tx);
  return rows.map((row) => ({
    installationId: encodeId('installation', row.installation_id),
    recordId: row.external_id,
    gone: row.gone,
    deleted: row.deleted,
  }));
}

interface RecordRow {
  readonly installation_id: string;
  readonly external_id: string;
  readonly gone: boolean;
  readonly deleted: boolean;
}

const isGone = sql`(r.deleted OR i.status <> 'connected')`;

/** Of records `r` with their installation `i`. */
export const leadingFirst = sql`${isGone}, r.linked_at, r.external_id`;
