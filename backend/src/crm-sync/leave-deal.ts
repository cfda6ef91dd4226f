import type { Id } from '@alongside/shared/vocabulary/ids';
import type { TenantTransaction } from '../platform/database/database.ts';
import { ProductError } from '../platform/errors.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { findDealByRecord } from '../registration/deal-store.ts';
import type { MirroredDeal } from './deal-mirror-store.ts';
import { type LeadingRecord, listRecords, type RecordKey } from './deal-record-store.ts';
import { noteRecord } from './note-record.ts';
import type { ReadRecord } from './read-record.ts';
import { takeOverDeal } from './take-over-deal.ts';
import { retireDeal } from './tie-store.ts';

/** What a deal has besides one of its records, the leading one first, and whether that one leads. */
interface Others {
  readonly leads: boolean;
  readonly others: readonly LeadingRecord[];
}

export async function listOthers(
  tx: TenantTransaction,
  dealId: Id<'deal'>,
  record: RecordKey,
): Promise<Others> {
  const records = await listRecords(tx, dealId);
  const others = records.filter((one) => !isSame(one, record));
  return { leads: records[0] !== others[0], others };
}

/** The record that leads in place of a leading one that leaves; null when there is none, or it does not lead. */
export async function findHeir(
  tx: TenantTransaction,
  record: RecordKey,
): Promise<RecordKey | null> {
  const dealId = await findDealByRecord(tx, record.installationId, record.recordId);
  if (dealId === undefined) return null;
  const { leads, others } = await listOthers(tx, dealId, record);
  const [next] = others;
  return leads && next !== undefined && !next.gone ? next : null;
}

/**
 * The leading record has left: the deal is what the next one says. With deleted records only it is
 * a deleted deal.
 *
 * @param heir the next one as its CRM holds it now
 */
export async function handOver(
  context: OperationContext,
  left: MirroredDeal,
  others: readonly LeadingRecord[],
  heir: ReadRecord | null,
): Promise<void> {
  const { dealId } = left;
  if (others.every(({ deleted }) => deleted)) return retireDeal(context.tx, dealId);
  const [next] = others;
  if (next?.gone === true) {
    const why = 'The account of the other record is not connected, so nothing can lead its deal.';
    throw new ProductError('action_not_possible', { why: `${why} Connect it first.` });
  }
  if (next === undefined || heir === null || !isSame(next, keyOf(heir))) {
    throw new ProductError('state_changed', { now: 'another record leads this deal' });
  }
  await noteRecord(context, { dealId, ...heir });
  await takeOverDeal(context, { dealId, ...heir, before: left });
}

export const keyOf = ({ installationId, deal: { recordId } }: ReadRecord): RecordKey => ({
  installationId,
  recordId,
});

function isSame(one: RecordKey, other: RecordKey): boolean {
  return one.installationId === other.installationId && one.recordId === other.recordId;
}
