import { randomUUID } from 'node:crypto';
import {
  type DealSnapshot,
  recordDealChange,
} from '@alongside/shared/contracts/crm-sync/record-deal-change';
import { runAsSystem } from '../platform/database/run-as-system.ts';
import { findInstallation, type CallingAccount } from '../platform/http/caller-store.ts';
import {
  dropAccount,
  hasOpenChanges,
  listOpenAccounts,
  listOpenChanges,
  type OpenAccount,
  type OpenChange,
} from './open-change-store.ts';
import type { SendServices } from './send-row.ts';
import { spreadCompanyChanges } from './spread-company-changes.ts';
import { markFailed, markProcessed } from './webhook-inbox-store.ts';
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

/** True when everything it took was worked off, and there is more. */
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
  const companies = changes.filter(({ object }) => object === 'company');
  await spreadCompanyChanges(services, caller, { account, companies });
  const deals = changes.filter(({ object }) => object === 'deal');
  const allDone = await processChanges(services, caller, deals, hasTime);
  return allDone && (await runAsSystem(database, (tx) => hasOpenChanges(tx, account)));
}

/** False when there is no time left, or the CRM does not answer: the other records would meet the same. */
async function processChanges(
  services: WebhookServices,
  caller: CallingAccount,
  changes: readonly OpenChange[],
  hasTime: () => boolean,
): Promise<boolean> {
  const { database, clock } = services;
  const waiting = new Map(changes.map(({ recordId, eventIds }) => [recordId, eventIds]));
  try {
    const crm = await services.crm(caller.installationId);
    for await (const { recordId, deal } of crm.readDeals([...waiting.keys()])) {
      if (!hasTime()) return false;
      if (deal !== null) await takeOver(services, caller, { ...deal, recordId });
      const eventIds = waiting.get(recordId) ?? [];
      await runAsSystem(database, (tx) => markProcessed(tx, eventIds, clock.now()));
      waiting.delete(recordId);
    }
    return true;
  } catch (error) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown failure';
    const [eventIds] = waiting.values();
    if (eventIds) await runAsSystem(database, (tx) => markFailed(tx, eventIds, text));
    return false;
  }
}

/**
 * A record that was merged away keeps mirroring its survivor, under the id our deal is tied to. After
 * a deleted one the record that leads from now on is read.
 */
async function takeOver(
  services: WebhookServices,
  { tenantId, installationId }: CallingAccount,
  deal: DealSnapshot,
): Promise<void> {
  const actor = { kind: 'system', tenantId, origin: 'webhook' } as const;
  // After a crash the same messages are read again, and the deal may be another by then.
  const idempotencyKey = randomUUID();
  const input = { installationId, deal, idempotencyKey };
  const meta = { requestId: idempotencyKey };
  const { nowLeading } = await services.dispatch(recordDealChange, actor, input, meta);
  if (nowLeading === undefined) return;
  const crm = await services.crm(nowLeading.installationId);
  const { recordId } = nowLeading;
  const other = await crm.readDeal(recordId);
  if (other !== null) await takeOver(services, { tenantId, ...nowLeading }, { ...other, recordId });
}
