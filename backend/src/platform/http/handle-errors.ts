import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { ProductError } from '../errors.ts';
import { sendProblem } from './problem.ts';

/** Every failure and every unknown path answers with a problem; what nobody foresaw is logged once. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError | ProductError>((error, request, reply) => {
    const known = error instanceof ProductError ? error : translate(error, request);
    if (known.code === 'unexpected' && known !== error) request.log.error({ err: error }, 'failed');
    request.outcome = known.code;
    return sendProblem(reply, known);
  });
  app.setNotFoundHandler((request, reply) => {
    request.outcome = 'route_unknown';
    const path = request.url.split('?')[0] ?? request.url;
    return sendProblem(reply, new ProductError('route_unknown', { path }));
  });
}

/** Fastify's own refusals in our words. */
function translate(error: FastifyError, request: FastifyRequest): ProductError {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new ProductError('body_too_large');
  if (error.statusCode === 400 || error.statusCode === 415) {
    return new ProductError('body_unreadable');
  }
  return new ProductError('unexpected', { reference: request.id });
}
