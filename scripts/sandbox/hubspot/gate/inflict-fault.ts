import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SandboxContext } from '../context.ts';
import { ApiProblem } from '../problem.ts';
import type { Fault } from './fault-list.ts';

const CATEGORIES: Readonly<Record<number, string>> = {
  423: 'LOCKED',
  429: 'RATE_LIMITS',
  477: 'MIGRATION_IN_PROGRESS',
};

function statusFault(fault: Fault): ApiProblem {
  const status = fault.status ?? 500;
  const headers: Record<string, string> = {};
  if (fault.retryAfterSeconds !== undefined) headers['retry-after'] = `${fault.retryAfterSeconds}`;
  const body =
    status === 429 ? { policyName: 'TEN_SECONDLY_ROLLING', errorType: 'RATE_LIMIT' } : {};
  const category = CATEGORIES[status] ?? 'INTERNAL_ERROR';
  return new ApiProblem(status, category, `Sandbox fault: ${status}`, { headers, body });
}

type ToProblem = (fault: Fault) => Error;

async function inflictBefore(
  fault: Fault,
  request: FastifyRequest,
  reply: FastifyReply,
  toProblem: ToProblem,
) {
  if (fault.kind === 'status') throw toProblem(fault);
  if (fault.kind === 'slow') await wait(fault.delayMs ?? 1000);
  if (fault.kind === 'hang' || fault.kind === 'drop') reply.hijack();
  if (fault.kind === 'drop') request.raw.destroy();
}

/** Makes the faults of the control door happen to the CRM's doors; `toProblem` words a refusal. */
export function inflictFaults(
  app: FastifyInstance,
  { faults }: Pick<SandboxContext, 'faults'>,
  toProblem: ToProblem = statusFault,
): void {
  app.decorateRequest('fault', null);
  app.addHook('onRequest', async (request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    if (path.startsWith('/__sandbox')) return;
    request.fault = faults.take(request.method, path) ?? null;
    if (request.fault) await inflictBefore(request.fault, request, reply, toProblem);
  });
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.fault?.kind === 'malformed') {
      reply.removeHeader('content-length');
      return '{"results": [';
    }
    if (request.fault?.kind === 'lost-answer') request.raw.destroy();
    return payload;
  });
}

declare module 'fastify' {
  interface FastifyRequest {
    fault: Fault | null;
  }
}
