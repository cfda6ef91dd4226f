import type { Problem } from '@alongside/shared/errors';
import type { FastifyReply } from 'fastify';
import type { ProductError } from '../errors.ts';

// An `import` of it would also load the platform's fetch and WebSocket: 30 ms of a function's start.
const { STATUS_CODES } = process.getBuiltinModule('node:http');

/** The body of an answer that is not a success (RFC 9457). It repeats code and status, because cards see no headers. */
export function toProblem(error: ProductError, reference: string): Problem {
  return {
    type: `urn:alongside:problem:${error.code}`,
    title: STATUS_CODES[error.status] ?? 'Error',
    status: error.status,
    code: error.code,
    detail: error.message,
    reference,
    ...(error.fields && { fields: error.fields }),
    ...(error.retryAfterSeconds !== undefined && { retryAfterSeconds: error.retryAfterSeconds }),
  };
}

/** Answers with the problem of an error. */
export function sendProblem(reply: FastifyReply, error: ProductError): FastifyReply {
  if (error.retryAfterSeconds !== undefined) {
    void reply.header('retry-after', error.retryAfterSeconds);
  }
  return reply
    .code(error.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(toProblem(error, reply.request.id)));
}
