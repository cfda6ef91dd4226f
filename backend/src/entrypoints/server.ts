import closeWithGrace from 'close-with-grace';
import { compose } from '../composition.ts';
import { readConfig } from '../platform/config.ts';
import { serveMetrics } from '../platform/http/serve-metrics.ts';
import { runEntry } from './run-entry.ts';

await runEntry(async () => {
  const config = readConfig();
  const product = compose(config, { connections: 10 });
  const app = product.openApp();
  const metrics =
    config.metricsAddress && (await serveMetrics(product.metrics, config.metricsAddress));
  await app.listen(config.address);
  closeWithGrace({ delay: 10_000 }, async ({ err }) => {
    if (err) app.log.fatal({ err }, 'the server ends because of an error');
    metrics?.close();
    await app.close();
    await product.close();
  });
});
