import { compose } from '../composition.ts';
import { readConfig } from '../platform/config.ts';
import { runJobs } from '../run-jobs.ts';

const product = compose(readConfig(), { connections: 2, shortLived: true });

/** Works off what waits, once a minute by a schedule, and ends in time before the function is ended. */
export async function handler(
  _event: unknown,
  context: { getRemainingTimeInMillis(): number },
): Promise<{ done: true }> {
  const enough = (): boolean => context.getRemainingTimeInMillis() > 5000;
  await runJobs(product, enough);
  return { done: true };
}
