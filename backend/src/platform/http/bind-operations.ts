import type { Operation } from '@alongside/shared/contracts/define-operation';
import type { Actor } from '@alongside/shared/vocabulary/actor';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Dispatch } from '../dispatch.ts';
import { withoutHubspotParameters } from './read-hubspot-parameters.ts';
import type { Serialize } from './serialize-answer.ts';

/** Who sent a request for an operation, or an error. */
export type ResolveCaller = (request: FastifyRequest, operation: Operation) => Promise<Actor>;

export interface BindOptions {
  readonly operations: readonly Operation[];
  readonly dispatch: Dispatch;
  readonly resolveCaller: ResolveCaller;
  readonly serialize: Serialize;
}

/** Makes one route a contract; input comes from path and query (GET) or path and body (POST). */
export function bindOperations(app: FastifyInstance, options: BindOptions): void {
  for (const operation of options.operations) {
    app.route({
      method: operation.method,
      url: operation.path,
      handler: async (request, reply) => {
        const actor = await options.resolveCaller(request, operation);
        request.reported = true;
        const answer = await options.dispatch(operation, actor, readInput(request, operation), {
          requestId: request.id,
          idempotencyKey: readKeyHeader(request),
        });
        return reply
          .header('content-type', 'application/json; charset=utf-8')
          .header('cache-control', 'no-store')
          .send(options.serialize(operation, answer));
      },
    });
  }
}

/** A body that is no object is left as it is: the contract refuses it. */
function readInput(request: FastifyRequest, operation: Operation): unknown {
  const { params, query, body } = request;
  if (operation.method === 'GET') {
    return { ...withoutHubspotParameters(query), ...(params as object) };
  }
  if (body === undefined) return { ...(params as object) };
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return { ...body, ...(params as object) };
}

function readKeyHeader(request: FastifyRequest): string | undefined {
  const header = request.headers['idempotency-key'];
  return typeof header === 'string' ? header : undefined;
}
