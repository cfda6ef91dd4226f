import type { Id } from '@alongside/shared/vocabulary/ids';
import { lockDeal } from '../platform/database/lock-deal.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { enqueue } from '../platform/outbox/enqueue.ts';
import { hasNote, listDealInstallations, moveToDeal } from './enqueue-store.ts';
import { dealKey } from './record-key.ts';

export type EnqueueContext = Pick<OperationContext, 'tx' | 'actor' | 'now' | 'wake'>;

/** A deal whose CRM record must say something new. */
export interface DealWrite {
  readonly dealId: Id<'deal'>;
  /** The registration it is about; its rows that waited for the deal join in. */
  readonly registrationId?: Id<'registration'> | undefined;
  /** Told on the deal's timeline, once. */
  readonly decisionId?: Id<'decision'> | undefined;
}

/**
 * Queues the deal's properties, and a timeline note of the decision, for every CRM that holds the
 * deal. Locks the deal, so that rows leave in the order of the changes; the customer is locked
 * before (architecture 7).
 */
export async function enqueueDealWrite(context: EnqueueContext, write: DealWrite): Promise<void> {
  const { tx, actor, now } = context;
  const { dealId, registrationId, decisionId } = write;
  await lockDeal(tx, dealId);
  if (registrationId !== undefined) await moveToDeal(tx, registrationId, dealId);
  const row = { tenantId: actor.tenantId, recordKey: dealKey(dealId), dealId, registrationId, now };
  for (const installationId of await listDealInstallations(tx, dealId)) {
    await enqueue(tx, { ...row, installationId, kind: 'write_deal_properties' });
    if (decisionId === undefined || (await hasNote(tx, installationId, decisionId))) continue;
    await enqueue(tx, { ...row, installationId, kind: 'write_note', decisionId });
  }
  context.wake('crm-sync');
}
