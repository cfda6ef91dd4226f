import type { Composition } from './composition.ts';
import { processWebhooks } from './crm-sync/process-webhooks.ts';
import { forgetKeys } from './platform/idempotency/forget-keys.ts';

/** One piece of recurring work; it stops by itself when there is no time left. */
export type Job = (
  product: Pick<Composition, 'database' | 'dispatch' | 'services' | 'drain'>,
  hasTime: () => boolean,
) => Promise<void>;

/** Everything that recurs, in order. */
const jobs: readonly Job[] = [
  ({ services, ...product }, hasTime) => processWebhooks({ ...services, ...product }, hasTime),
  async ({ drain }, hasTime) => void (await drain.run(hasTime)),
  ({ database, services }) => forgetKeys(database, services.clock.now()),
];

/** Runs what recurs, once. */
export async function runJobs(product: Composition, hasTime: () => boolean): Promise<void> {
  for (const job of jobs) if (hasTime()) await job(product, hasTime);
}
