import type { Composition } from './composition.ts';
import { listChanges } from './crm-sync/list-changes.ts';
import { forgetEvents } from './crm-sync/webhook-inbox-store.ts';
import { processWebhooks } from './crm-sync/process-webhooks.ts';
import { runDeadlines } from './deadlines/run-deadlines.ts';
import { keepConnections } from './installation/keep-connections.ts';
import { forgetNonces } from './platform/http/nonce-store.ts';
import { forgetKeys } from './platform/idempotency/forget-keys.ts';

type Product = Pick<Composition, 'database' | 'dispatch' | 'services' | 'drain'>;

/** One piece of recurring work; it stops by itself when there is no time left. */
export type Job = (product: Product, hasTime: () => boolean) => Promise<void>;

/** What a server's worker does as soon as it is woken. */
const syncing: readonly Job[] = [
  async ({ services, ...product }, hasTime) =>
    void (await processWebhooks({ ...services, ...product }, hasTime)),
  async ({ drain }, hasTime) => void (await drain.run(hasTime)),
];

/** What only the clock brings about. */
const housekeeping: readonly Job[] = [
  ({ database, services }) => forgetKeys(database, services.clock.now()),
  ({ database, services }) => forgetNonces(database, services.clock.now()),
  ({ database, services }) => forgetEvents(database, services.clock.now()),
  async ({ database, dispatch, services: { clock } }, hasTime) =>
    void (await runDeadlines({ database, dispatch, clock }, hasTime)),
  ({ database, services: { clock, crm } }, hasTime) =>
    keepConnections({ database, clock, crm }, hasTime),
  ({ database, services: { clock, crm } }, hasTime) =>
    listChanges({ database, clock, crm }, hasTime),
];

/** Everything that recurs, once: what a function does on schedule. */
export async function runJobs(product: Product, hasTime: () => boolean): Promise<void> {
  for (const job of [...syncing, ...housekeeping]) if (hasTime()) await job(product, hasTime);
}

/** What the clock brings about, once: what a server does every minute beside its worker. */
export async function runHousekeeping(product: Product, hasTime: () => boolean): Promise<void> {
  for (const job of housekeeping) if (hasTime()) await job(product, hasTime);
}
