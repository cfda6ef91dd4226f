import type { Operation } from '@alongside/shared/contracts/define-operation';
import type { Actor } from '@alongside/shared/vocabulary/actor';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProductError } from '../errors.ts';
import { type AnswerOptions, answerOperation } from './answer-operation.ts';
import type { Envelope } from './envelope.ts';

export interface BindEnvelopeOptions extends AnswerOptions {
  readonly operations: readonly Operation[];
  readonly path: string;
  /** Opens the envelope of a request, or throws. */
  readonly open: (request: FastifyRequest) => Promise<Opened>;
}

/** An envelope whose signature is right. */
export interface Opened {
  readonly envelope: Envelope;
  /** Who sent it, for this operation, or an error. */
  readonly resolveCaller: (operation: Operation) => Promise<Actor>;
}

/** Makes one route for all operations: the envelope names the one that is called. */
export function bindEnvelope(app: FastifyInstance, options: BindEnvelopeOptions): void {
  const byName = new Map(options.operations.map((operation) => [operation.name, operation]));
  app.post(options.path, async (request, reply) => {
    const { envelope, resolveCaller } = await options.open(request);
    const operation = byName.get(envelope.operation);
    if (!operation) {
      throw new ProductError('not_found', { what: 'operation', value: envelope.operation });
    }
    const actor = await resolveCaller(operation);
    const { input, reader } = envelope;
    return answerOperation(options, reply, { operation, actor, input, reader });
  });
}
