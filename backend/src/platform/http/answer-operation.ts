import type { Operation } from '@alongside/shared/contracts/define-operation';
import type { Actor } from '@alongside/shared/vocabulary/actor';
import type { FastifyReply } from 'fastify';
import type { Dispatch } from '../dispatch.ts';
import type { Serialize } from './serialize-answer.ts';

export interface AnswerOptions {
  readonly dispatch: Dispatch;
  readonly serialize: Serialize;
}

/** A call as a door understood it. */
export interface DoorCall {
  readonly operation: Operation;
  readonly actor: Actor;
  readonly input: unknown;
  /** For whom it is answered, as the caller says. */
  readonly reader: unknown;
  /** For callers who cannot put it in the input. */
  readonly idempotencyKey?: string | undefined;
}

/** Carries an operation out and answers: the same bytes through whichever door (architecture 3). */
export async function answerOperation(
  { dispatch, serialize }: AnswerOptions,
  reply: FastifyReply,
  { operation, actor, input, reader, idempotencyKey }: DoorCall,
): Promise<FastifyReply> {
  const { request } = reply;
  request.reported = true;
  const answer = await dispatch(operation, actor, input, {
    requestId: request.id,
    reader,
    idempotencyKey,
  });
  return reply
    .header('content-type', 'application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(serialize(operation, answer));
}
