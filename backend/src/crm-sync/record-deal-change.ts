import {
  recordDealChange as contract,
  type DealSnapshot,
} from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { followDeal } from '../attribution/follow-deal.ts';
import { lockDeal } from '../platform/database/lock-deal.ts';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { applyDealOutcome } from './apply-deal-outcome.ts';
import { findMirroredDeal, type MirroredDeal, saveMirror } from './deal-mirror-store.ts';
import { lockRecord, saveRecord } from './deal-record-store.ts';
import { enqueueDealWrite } from './enqueue-deal-write.ts';
import { findDealCustomer } from './find-deal-customer.ts';
import { lockAround } from './lock-around.ts';
import { noteRecord } from './note-record.ts';
import { findDealOf } from './sync-store.ts';
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
  await takeOver(context, { dealId, installationId, deal, before });
  return { dealId };
});

/**
 * The deal whose registration stands on the record: we wrote it on the record of another CRM, and
 * something that copies deals from one to the other carried it here. The record is tied to it, if it can be.
 */
async function findSharedDeal(
  context: OperationContext,
  { installationId, deal, before }: Omit<Change, 'dealId'>,
): Promise<Id<'deal'> | null> {
  const dealId = await findDealOf(context.tx, deal.registrationId ?? null);
  if (dealId === null || dealId === before?.dealId || deal.deleted) return null;
  const why = await tieRecord(context, { dealId, installationId, deal, before });
  if (why !== null) return null;
  context.audit(dealId, { account: installationId, recordId: deal.recordId });
  return dealId;
}

interface Change {
  readonly dealId: Id<'deal'>;
  readonly installationId: Id<'installation'>;
  readonly deal: DealSnapshot;
  readonly before: MirroredDeal | null;
}

async function takeOver(
  context: OperationContext,
  { dealId, installationId, deal, before }: Change,
): Promise<void> {
  const { tx, now: readAt } = context;
  const registrations = await lockAround(tx, dealId);
  const customerId =
    (await findDealCustomer(context, installationId, deal)) ?? before?.customerId ?? null;
  await lockDeal(tx, dealId);
  await saveMirror(tx, { dealId, installationId, customerId, deal, readAt });
  if (before === null) await saveRecord(tx, { dealId, installationId, deal, readAt });
  for (const registrationId of registrations) {
    await applyDealOutcome(context, registrationId, before?.stageClass ?? null, deal);
  }
  const followed = await followDeal(context, dealId, deal);
  if (followed || (registrations.length > 0 && changesProperties(before, deal))) {
    await enqueueDealWrite(context, { dealId });
  }
  context.audit(dealId, { stageClass: deal.stageClass, deleted: deal.deleted });
}

/** What our properties are computed from; our own writes change none of it, so they do not echo. */
function changesProperties(before: MirroredDeal | null, deal: DealSnapshot): boolean {
  if (before === null) return true;
  return (
    before.stageClass !== deal.stageClass ||
    before.amountMinor !== deal.amountMinor ||
    before.currency !== deal.currency
  );
}
