import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant, LocalDate, Money } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId, encodeIdOrNull } from '../platform/ids.ts';

/** A deal of the CRM as we last saw it. */
export interface DealRecord {
  readonly dealId: Id<'deal'>;
  readonly customerId: Id<'customer'> | null;
  readonly name: string;
  readonly amount: Money | null;
  readonly stage: string;
  readonly stageClass: 'early' | 'late' | 'won' | 'lost';
  readonly expectedCloseOn: LocalDate | null;
  readonly createdInCrmAt: Instant;
}

/** Reads a deal that the CRM still has and locks it until the transaction ends; after its customer (architecture 7). */
export async function lockDealRecord(
  tx: TenantTransaction,
  dealId: Id<'deal'>,
): Promise<DealRecord | undefined> {
  const row = await tx
    .selectFrom('deal')
    .selectAll()
    .where('id', '=', decodeId('deal', dealId))
    .where('deleted', '=', false)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return row && toDealRecord(row);
}

/** Open deals of a customer, newest first, 20 at most. Several registrations may share one (architecture 6). */
export async function listOpenDeals(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
): Promise<readonly DealRecord[]> {
  const rows = await tx
    .selectFrom('deal')
    .selectAll()
    .where('customer_id', '=', decodeId('customer', customerId))
    .where('stage_class', 'in', ['early', 'late'])
    .where('deleted', '=', false)
    .orderBy('created_in_crm_at', 'desc')
    .limit(20)
    .execute();
  return rows.map(toDealRecord);
}

/** The CRM records that stand for a customer, by installation. */
export async function listCompanyRecords(
  tx: TenantTransaction,
  customerId: Id<'customer'>,
): Promise<readonly { installationId: Id<'installation'>; recordId: string }[]> {
  const rows = await tx
    .selectFrom('crm_record')
    .select(['installation_id', 'external_id'])
    .where('customer_id', '=', decodeId('customer', customerId))
    .where('object', '=', 'company')
    .execute();
  return rows.map((row) => ({
    installationId: encodeId('installation', row.installation_id),
    recordId: row.external_id,
  }));
}

/** Our deal behind a record of the CRM, if we have seen it. */
export async function findDealByRecord(
  tx: TenantTransaction,
  installationId: Id<'installation'>,
  recordId: string,
): Promise<Id<'deal'> | undefined> {
  const row = await tx
    .selectFrom('crm_record')
    .select('deal_id')
    .where('installation_id', '=', decodeId('installation', installationId))
    .where('object', '=', 'deal')
    .where('external_id', '=', recordId)
    .executeTakeFirst();
  return encodeIdOrNull('deal', row?.deal_id ?? null) ?? undefined;
}

/** Puts a deal to its customer when the CRM did not say whose it is. */
export async function assignCustomer(
  tx: TenantTransaction,
  dealId: Id<'deal'>,
  customerId: Id<'customer'>,
): Promise<void> {
  await tx
    .updateTable('deal')
    .set({ customer_id: sql`coalesce(customer_id, ${decodeId('customer', customerId)}::uuid)` })
    .where('id', '=', decodeId('deal', dealId))
    .execute();
}

interface DealRow {
  readonly id: string;
  readonly customer_id: string | null;
  readonly name: string;
  readonly amount_minor: number | null;
  readonly currency: string;
  readonly stage: string;
  readonly stage_class: string;
  readonly expected_close_on: string | null;
  readonly created_in_crm_at: string;
}

function toDealRecord(row: DealRow): DealRecord {
  return {
    dealId: encodeId('deal', row.id),
    customerId: encodeIdOrNull('customer', row.customer_id),
    name: row.name,
    amount:
      row.amount_minor === null ? null : { amountMinor: row.amount_minor, currency: row.currency },
    stage: row.stage,
    stageClass: row.stage_class as DealRecord['stageClass'],
    expectedCloseOn: row.expected_close_on,
    createdInCrmAt: row.created_in_crm_at,
  };
}
