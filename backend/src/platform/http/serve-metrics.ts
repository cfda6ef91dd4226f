import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { Metrics } from '../metrics.ts';

/** Serves `/metrics` on an internal port of its own, apart from what the world can reach. */
export async function serveMetrics(
  { registry }: Metrics,
  address: { readonly host: string; readonly port: number },
): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(503).end(),
    );
  });
  server.listen(address.port, address.host);
  await once(server, 'listening');
  return server;
}
