import type { Id } from '@alongside/shared/vocabulary/ids';
import { enqueueDealCreation } from '../crm-sync/enqueue-deal-creation.ts';
import { enqueueDealWrite } from '../crm-sync/enqueue-deal-write.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import type { DealChoice } from './choose-deal.ts';
import { assignCustomer } from './deal-store.ts';
import type { RegistrationRecord } from './registration-record.ts';
import { updateRegistration } from './registration-store.ts';

/** Carries out the choice of a deal: joins and writes, or queues the creation. The caller holds customer and deal. */
export async function joinDeal(
  context: OperationContext,
  record: RegistrationRecord,
  deal: DealChoice,
  decisionId: Id<'decision'>,
): Promise<void> {
  const { registrationId } = record;
  if (deal.kind === 'create') await enqueueDealCreation(context, { registrationId, decisionId });
  if (deal.kind !== 'link' || record.dealId === deal.dealId) return;
  await updateRegistration(context.tx, registrationId, { deal_id: deal.dealId });
  await assignCustomer(context.tx, deal.dealId, record.customerId);
  await enqueueDealWrite(context, { dealId: deal.dealId, registrationId, decisionId });
}
