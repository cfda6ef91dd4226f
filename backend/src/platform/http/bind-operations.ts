import type { Operation } from '@alongside/shared/contracts/define-operation';
import type { Actor } from '@alongside/shared/vocabulary/actor';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Dispatch } from '../dispatch.ts';
import { createSerializers } from './compile-serializer.ts';
import { withoutHubspotParameters } from './read-hubspot-parameters.ts';

/** Who sent a request for an operation, or an error. */
export type ResolveCaller = (request: FastifyRequest, operation: Operation) => Promise<Actor>;

export interface BindOptions {
  readonly operations: readonly Operation[];
  readonly dispatch: Dispatch;
  readonly resolveCaller: ResolveCaller;
  /** Write answers with the compiled serializers; otherwise plainly. */
  readonly fastSerializers: boolean;
}

/** Makes one route a contract; input comes from path and query (GET) or path and body (POST). */
export function bindOperations(app: FastifyInstance, options: BindOptions): void {
  const serialize = createSerializers(options.fastSerializers);
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
          .send(serialize(operation, answer));
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
