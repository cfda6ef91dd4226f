import { recordDealChange as contract } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { findMirroredDeal } from './deal-mirror-store.ts';
import { lockRecord } from './deal-record-store.ts';
import { noteRecord } from './note-record.ts';
import { wereParted } from './parting-store.ts';
import { findDealOf } from './sync-store.ts';
import { type DealChange, takeOverDeal } from './take-over-deal.ts';
import { tieRecord } from './tie-record.ts';

/**
 * R15: takes over a deal as the CRM holds it now. What a win, a loss or a reopening does to the
 * protection of its registrations follows in the same transaction; the same picture again changes
 * nothing, so neither order nor repetition of the CRM's messages matters. What a record says that
 * does not lead its deal is kept beside it (docs/two-crms.md).
 */
export const recordDealChange = handle(contract, async (context, { installationId, deal }) => {
  const { tx } = context;
  await lockRecord(tx, { installationId, recordId: deal.recordId });
  const before = await findMirroredDeal(tx, installationId, deal.recordId);
  const shared = await findSharedDeal(context, { installationId, deal, before });
  if (shared !== null) return { dealId: shared };
  const dealId = before?.dealId ?? context.newId('deal');
  if (before !== null) {
    const leading = await noteRecord(context, { dealId, installationId, deal });
    if (leading !== null) return deal.deleted ? { dealId, nowLeading: leading } : { dealId };
  }
  await takeOverDeal(context, { dealId, installationId, deal, before });
  return { dealId };
});

/**
 * The deal whose registration stands on the record: we wrote it on the record of another CRM, and
 * something that copies deals from one to the other carried it here. The record is tied to it, if it
 * can be and nobody said that the two are not one.
 */
async function findSharedDeal(
  context: OperationContext,
  { installationId, deal, before }: Omit<DealChange, 'dealId'>,
): Promise<Id<'deal'> | null> {
  const dealId = await findDealOf(context.tx, deal.registrationId ?? null);
  if (dealId === null || dealId === before?.dealId || deal.deleted) return null;
  if (before !== null && (await wereParted(context.tx, dealId, before.dealId))) return null;
  const why = await tieRecord(context, { dealId, installationId, deal, before });
  if (why !== null) return null;
  context.audit(dealId, { account: installationId, recordId: deal.recordId });
  return dealId;
}
