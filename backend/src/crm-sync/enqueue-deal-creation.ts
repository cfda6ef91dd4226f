import type { Actor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { TenantTransaction } from '../platform/database/database.ts';
import { ProductError } from '../platform/errors.ts';
import { enqueue } from '../platform/outbox/enqueue.ts';
import type { EnqueueContext } from './enqueue-deal-write.ts';
import { findComingDeal, findFirstInstallation } from './enqueue-store.ts';
import { comingDealKey } from './record-key.ts';

/** A registration whose deal the CRM shall make. */
export interface DealCreation {
  readonly registrationId: Id<'registration'>;
  /** Told on the new deal's timeline. */
  readonly decisionId: Id<'decision'>;
}

/**
 * Queues the making of a deal, and what it shall say, in the CRM of whoever asks, else in the one
 * connected first. Asked again while it is on its way it changes nothing. The customer is locked.
 *
 * @throws {ProductError} when no CRM is connected
 */
export async function enqueueDealCreation(
  context: EnqueueContext,
  { registrationId, decisionId }: DealCreation,
): Promise<void> {
  const { tx, actor, now } = context;
  if ((await findComingDeal(tx, registrationId)) !== null) return;
  const installationId = await chooseInstallation(tx, actor);
  const row = {
    tenantId: actor.tenantId,
    installationId,
    recordKey: comingDealKey(registrationId),
    registrationId,
    now,
  };
  await enqueue(tx, { ...row, kind: 'create_deal' });
  await enqueue(tx, { ...row, kind: 'write_deal_properties' });
  await enqueue(tx, { ...row, kind: 'write_note', decisionId });
  context.wake('crm-sync');
}

async function chooseInstallation(
  tx: TenantTransaction,
  actor: Actor,
): Promise<Id<'installation'>> {
  if (actor.kind === 'crm_user') return actor.installationId;
  const first = await findFirstInstallation(tx);
  if (first !== null) return first;
  throw new ProductError('action_not_possible', {
    why: 'No CRM is connected, so no deal can be made there. Connect the CRM first.',
  });
}
