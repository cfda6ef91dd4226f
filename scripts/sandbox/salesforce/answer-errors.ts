import type { FastifyError, FastifyInstance } from 'fastify';
import { ApiProblem, notFound, problem } from './problem.ts';

function toProblem(error: FastifyError | ApiProblem): ApiProblem {
  if (error instanceof ApiProblem) return error;
  const status = error.statusCode ?? 500;
  if (status === 415) {
    const sentence = 'The content type of the request is not supported.';
    return problem(415, 'UNSUPPORTED_MEDIA_TYPE', sentence);
  }
  if (status < 500) return problem(400, 'JSON_PARSER_ERROR', error.message);
  return problem(500, 'UNKNOWN_EXCEPTION', 'An unexpected error occurred.');
}

/** Every refusal in Salesforce's shape, unknown paths included. */
export function answerErrors(app: FastifyInstance, log: (line: string) => void): void {
  app.setErrorHandler<FastifyError | ApiProblem>(async (error, request, reply) => {
    const found = toProblem(error);
    if (found.statusCode >= 500 && !(error instanceof ApiProblem)) {
      log(`${request.method} ${request.url}: ${error.stack ?? error.message}`);
    }
    return reply.status(found.statusCode).send(found.entries);
  });
  app.setNotFoundHandler(async () => {
    throw notFound();
  });
}
