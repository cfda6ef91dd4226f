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
  const internal = config.metricsAddress && (await serveMetrics(metrics, config.metricsAddress));
  await app.listen(config.address);
  const worker = await product.startWorker();
  const housekeeping = repeatWork(
    (goOn) => runHousekeeping(product, goOn),
    60_000,
    (err) => app.log.error({ err }, 'housekeeping failed'),
  );
  closeWithGrace({ delay: 10_000 }, async ({ err }) => {
    if (err) app.log.fatal({ err }, 'the server ends because of an error');
    internal?.close();
    await app.close();
    await housekeeping.stop();
    await worker.stop();
    await product.close();
  });
});
