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

/** What a server's worker does as soon as it is woken; answers whether another turn is worth it. */
async function sync(
  { services, drain, ...product }: Product,
  hasTime: () => boolean,
): Promise<boolean> {
  const more = await processWebhooks({ ...services, ...product }, hasTime);
  if (hasTime()) await drain.run(hasTime);
  return more;
}

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

/**
 * Everything that recurs, once: what a function does on schedule. What time is left goes to what a
 * CRM told of, which after a long night's list is many turns.
 */
export async function runJobs(product: Product, hasTime: () => boolean): Promise<void> {
  let more = await sync(product, hasTime);
  await runHousekeeping(product, hasTime);
  while (more && hasTime()) more = await sync(product, hasTime);
}

/** What the clock brings about, once: what a server does every minute beside its worker. */
export async function runHousekeeping(product: Product, hasTime: () => boolean): Promise<void> {
  for (const job of housekeeping) if (hasTime()) await job(product, hasTime);
}
