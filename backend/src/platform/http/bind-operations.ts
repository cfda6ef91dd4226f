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

/**
 * Makes one route a contract; input comes from path and query (GET) or path and body (POST). The
 * query's `locale` and `timeZone` are the reader's, whatever the method.
 */
export function bindOperations(app: FastifyInstance, options: BindOptions): void {
  for (const operation of options.operations) {
    app.route({
      method: operation.method,
      url: operation.path,
      handler: async (request, reply) => {
        const actor = await options.resolveCaller(request, operation);
        const { locale, timeZone, ...query } = withoutHubspotParameters(request.query);
        return answerOperation(options, reply, {
          operation,
          actor,
          input: readInput(request, operation, query),
          reader: { locale, timeZone },
          idempotencyKey: readHeader(request, 'idempotency-key'),
        });
      },
    });
  }
}

/** A body that is no object is left as it is: the contract refuses it. */
function readInput(
  { params, body }: FastifyRequest,
  { method }: Operation,
  query: Readonly<Record<string, unknown>>,
): unknown {
  if (method === 'GET') return { ...query, ...(params as object) };
  if (body === undefined) return { ...(params as object) };
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return { ...body, ...(params as object) };
}
