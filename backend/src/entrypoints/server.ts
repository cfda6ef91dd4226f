import closeWithGrace from 'close-with-grace';
import { compose } from '../composition.ts';
import { readConfig } from '../platform/config.ts';
import { serveMetrics } from '../platform/http/serve-metrics.ts';
import { createMetrics } from '../platform/metrics.ts';
import { repeatWork } from '../platform/repeat-work.ts';
import { runHousekeeping } from '../run-jobs.ts';
import { runEntry } from './run-entry.ts';

await runEntry(async () => {
  const config = readConfig();
  const metrics = createMetrics();
  const product = compose(config, { connections: 10, observe: metrics.observe });
  metrics.watch(product.database);
  const app = product.openApp();
  /** In order: answer what was asked, end the work, and let go of the database at last. */
  const stops = [() => app.close(), () => product.close()];
  // Before listening: a signal may come as soon as somebody can know that we run.
  closeWithGrace({ delay: 10_000 }, async ({ err }) => {
    if (err) app.log.fatal({ err }, 'the server ends because of an error');
    for (const stop of stops) await stop();
  });
  if (config.metricsAddress) {
    const internal = await serveMetrics(metrics, config.metricsAddress);
    stops.unshift(async () => void internal.close());
  }
  await app.listen(config.address);
  const worker = await product.startWorker();
  stops.splice(-1, 0, () => worker.stop());
  const housekeeping = repeatWork(
    (goOn) => runHousekeeping(product, goOn),
    60_000,
    (err) => app.log.error({ err }, 'housekeeping failed'),
  );
  stops.splice(-1, 0, () => housekeeping.stop());
});
