import type { FastifyError, FastifyInstance } from 'fastify';
import { ApiProblem, invalid, notFound } from './problem.ts';

function toProblem(error: FastifyError | ApiProblem): ApiProblem {
  if (error instanceof ApiProblem) return error;
  const status = error.statusCode ?? 500;
  if (status === 415) return new ApiProblem(415, 'INVALID_CONTENT_TYPE', error.message);
  if (status < 500) return invalid(`Invalid input JSON: ${error.message}`);
  return new ApiProblem(500, 'INTERNAL_ERROR', `internal error: ${error.message}`);
}

/** Every refusal in HubSpot's shape, unknown paths (such as the undated ones) included. */
export function answerErrors(app: FastifyInstance, log: (line: string) => void): void {
  app.setErrorHandler<FastifyError | ApiProblem>(async (error, request, reply) => {
    const problem = toProblem(error);
    if (problem.statusCode >= 500 && !(error instanceof ApiProblem)) {
      log(`${request.method} ${request.url}: ${error.stack ?? error.message}`);
    }
    void reply.status(problem.statusCode).headers(problem.headers);
    return problem.body;
  });
  app.setNotFoundHandler(async (request) => {
    throw notFound(`No resource at ${request.method} ${request.url.split('?')[0]}`);
  });
}
