import type { Operation } from '@alongside/shared/contracts/define-operation';
import type { Actor } from '@alongside/shared/vocabulary/actor';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type AnswerOptions, answerOperation } from './answer-operation.ts';
import { readHeader } from './read-header.ts';
import { withoutHubspotParameters } from './read-hubspot-parameters.ts';

/** Who sent a request for an operation, or an error. */
export type ResolveCaller = (request: FastifyRequest, operation: Operation) => Promise<Actor>;

export interface BindOptions extends AnswerOptions {
  readonly operations: readonly Operation[];
  readonly resolveCaller: ResolveCaller;
}

/** Makes one route a contract; input comes from path and query (GET) or path and body (POST). */
export function bindOperations(app: FastifyInstance, options: BindOptions): void {
  for (const operation of options.operations) {
    app.route({
      method: operation.method,
      url: operation.path,
      handler: async (request, reply) => {
        const actor = await options.resolveCaller(request, operation);
        const input = readInput(request, operation);
        const idempotencyKey = readHeader(request, 'idempotency-key');
        return answerOperation(options, reply, { operation, actor, input, idempotencyKey });
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
