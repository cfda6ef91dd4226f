import { randomUUID } from 'node:crypto';
import { recordDealChange } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import { runAsSystem } from '../platform/database/run-as-system.ts';
import { findInstallation, type CallingAccount } from '../platform/http/caller-store.ts';
import type { SendServices } from './send-row.ts';
import {
  dropAccount,
  listOpenAccounts,
  listOpenChanges,
  markFailed,
  markProcessed,
  MAX_RECORDS,
  type OpenAccount,
  type OpenChange,
} from './webhook-inbox-store.ts';
import { withAdvisoryLock } from './with-advisory-lock.ts';

export type WebhookServices = Pick<SendServices, 'database' | 'clock' | 'crm' | 'dispatch'>;

/**
 * Works off what the CRMs told us. Every record is read anew, once for all its events, so that
 * neither order nor repetition nor lateness matters; one process at a time reads for an account, so
 * that an older reading never overwrites a newer one.
 *
 * @returns true when there was more than one turn's work, so that another is worth it at once
 */
export async function processWebhooks(
  services: WebhookServices,
  hasTime: () => boolean = () => true,
): Promise<boolean> {
  let more = false;
  const accounts = await runAsSystem(services.database, listOpenAccounts);
  for (const account of accounts) {
    const name = `webhooks:${account.kind}:${account.externalAccountId}`;
    await withAdvisoryLock(services.database, name, async () => {
      if (await processAccount(services, account, hasTime)) more = true;
    });
  }
  return more;
}

/** True when everything it took was worked off, and there may be more. */
async function processAccount(
  services: WebhookServices,
  account: OpenAccount,
  hasTime: () => boolean,
): Promise<boolean> {
  const { database, clock } = services;
  const { kind, externalAccountId } = account;
  const caller = await findInstallation(database, kind, externalAccountId);
  if (!caller) {
    await runAsSystem(database, (tx) => dropAccount(tx, account, clock.now()));
    return false;
  }
  const changes = await runAsSystem(database, (tx) => listOpenChanges(tx, account));
  for (const change of changes) {
    if (!hasTime()) return false;
    const goOn = await processChange(services, caller, change);
    if (!goOn) return false;
  }
  return changes.length === MAX_RECORDS;
}

/** False when the CRM does not answer: the other records would meet the same. */
async function processChange(
  services: WebhookServices,
  caller: CallingAccount,
  { recordId, eventIds }: OpenChange,
): Promise<boolean> {
  const { database, clock } = services;
  try {
    await takeOver(services, caller, recordId);
    await runAsSystem(database, (tx) => markProcessed(tx, eventIds, clock.now()));
    return true;
  } catch (error) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown failure';
    await runAsSystem(database, (tx) => markFailed(tx, eventIds, text));
    return false;
  }
}

/** A record that was merged away keeps mirroring its survivor, under the id our deal is tied to. */
async function takeOver(
  services: WebhookServices,
  { tenantId, installationId }: CallingAccount,
  recordId: string,
): Promise<void> {
  const crm = await services.crm(installationId);
  const deal = await crm.readDeal(recordId);
  if (deal === null) return;
  const actor = { kind: 'system', tenantId, origin: 'webhook' } as const;
  // After a crash the same messages are read again, and the deal may be another by then.
  const idempotencyKey = randomUUID();
  const input = { installationId, deal: { ...deal, recordId }, idempotencyKey };
  await services.dispatch(recordDealChange, actor, input, { requestId: idempotencyKey });
}
