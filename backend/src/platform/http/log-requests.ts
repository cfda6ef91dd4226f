import type { FastifyInstance } from 'fastify';

/** One line a request. Those of operations are logged by the dispatcher, with tenant and outcome. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    if (request.reported || request.routeOptions.url === '/healthz') return;
    const line = {
      method: request.method,
      // The pattern, not the path: paths of pages carry the tokens of share links.
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      outcome: request.outcome ?? 'done',
      refusal: request.refusal,
      durationMs: Math.round(reply.elapsedTime * 10) / 10,
    };
    request.log.info(line, 'request');
  });
}
