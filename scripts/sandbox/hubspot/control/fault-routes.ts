import type { FastifyInstance } from 'fastify';
import type { SandboxContext } from '../context.ts';
import type { Fault } from '../gate/fault-list.ts';

/** Asking for disturbances, and the guard's findings; for tests and the tour. */
export function addFaultRoutes(app: FastifyInstance, { faults, guard, webhooks }: SandboxContext) {
  app.get('/__sandbox/faults', async () => ({ faults: faults.list() }));
  app.post<{ Body: Fault }>('/__sandbox/faults', async ({ body }, reply) => {
    faults.add(body);
    return reply.status(201).send({ faults: faults.list() });
  });
  app.delete('/__sandbox/faults', async (request, reply) => {
    faults.clear();
    return reply.status(204).send();
  });
  app.get('/__sandbox/schema-violations', async () => guard.violations());
  app.get('/__sandbox/webhooks', async () => ({ pending: webhooks.pending() }));
  app.post('/__sandbox/webhooks/deliver', async () => ({ delivered: await webhooks.deliverDue() }));
}
