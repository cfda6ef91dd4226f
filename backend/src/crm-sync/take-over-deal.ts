import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { followDeal } from '../attribution/follow-deal.ts';
import { lockDeal } from '../platform/database/lock-deal.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { applyDealOutcome } from './apply-deal-outcome.ts';
import { type MirroredDeal, saveMirror } from './deal-mirror-store.ts';
import { saveRecord } from './deal-record-store.ts';
import { enqueueDealWrite } from './enqueue-deal-write.ts';
import { findDealCustomer } from './find-deal-customer.ts';
import { lockAround } from './lock-around.ts';

/** What the record that leads a deal says now. */
export interface DealChange {
  readonly dealId: Id<'deal'>;
  readonly installationId: Id<'installation'>;
  readonly deal: DealSnapshot;
  /** The deal until now; null when the record is to stand for it from now on. */
  readonly before: MirroredDeal | null;
}

/** Makes our deal what the record says, with all that follows for its registrations and credit. */
export async function takeOverDeal(
  context: OperationContext,
  { dealId, installationId, deal, before }: DealChange,
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
