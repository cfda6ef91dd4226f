import {
  recordDealChange as contract,
  type DealSnapshot,
} from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { followDeal } from '../attribution/follow-deal.ts';
import { lockCustomer } from '../platform/database/lock-customer.ts';
import { lockDeal } from '../platform/database/lock-deal.ts';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { applyDealOutcome } from './apply-deal-outcome.ts';
import {
  findMirroredDeal,
  listLinkedRegistrations,
  lockRecord,
  saveMirror,
  type MirroredDeal,
} from './deal-mirror-store.ts';
import { enqueueDealWrite } from './enqueue-deal-write.ts';
import { findDealCustomer } from './find-deal-customer.ts';

/**
 * R15: takes over a deal as the CRM holds it now. What a win, a loss or a reopening does to the
 * protection of its registrations follows in the same transaction; the same picture again changes
 * nothing, so neither order nor repetition of the CRM's messages matters.
 */
export const recordDealChange = handle(contract, async (context, { installationId, deal }) => {
  const { tx, now } = context;
  await lockRecord(tx, installationId, deal.recordId);
  const before = await findMirroredDeal(tx, installationId, deal.recordId);
  const dealId = before?.dealId ?? context.newId('deal');
  const registrations = await lockAround(context, dealId);
  const customerId =
    (await findDealCustomer(context, installationId, deal)) ?? before?.customerId ?? null;
  await lockDeal(tx, dealId);
  await saveMirror(tx, { dealId, installationId, customerId, deal, readAt: now });
  for (const registrationId of registrations) {
    await applyDealOutcome(context, registrationId, before?.stageClass ?? null, deal);
  }
  const followed = await followDeal(context, dealId, deal);
  if (followed || (registrations.length > 0 && changesProperties(before, deal))) {
    await enqueueDealWrite(context, { dealId });
  }
  context.audit(dealId, { stageClass: deal.stageClass, deleted: deal.deleted });
  return { dealId };
});

/** Customers come before deals in the order of locks, whoever's registration it is. */
async function lockAround(
  { tx }: OperationContext,
  dealId: Id<'deal'>,
): Promise<readonly Id<'registration'>[]> {
  const linked = await listLinkedRegistrations(tx, dealId);
  const customers = new Set(linked.map(({ customerId }) => customerId));
  for (const customerId of [...customers].toSorted()) await lockCustomer(tx, customerId);
  return linked.map(({ registrationId }) => registrationId);
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
