import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { ProductError } from '../../platform/errors.ts';
import { renderFailurePage, toFailure } from '../layout/failure-page.ts';
import { sendPage } from '../layout/send-page.ts';
import { failureWords } from '../words.ts';
import type { PageServices } from './page-services.ts';
import { isForeignPost } from './refuse-foreign-posts.ts';

/** What holds for every page: privacy of its address, forms from our own pages only, failures in words. */
export function guardPages(app: FastifyInstance, { publicOrigin }: PageServices): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/p/')) return undefined;
    // The address carries the credential: no store, no referrer, no index.
    reply.headers({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    });
    if (request.method === 'POST' && isForeignPost(request.headers, publicOrigin)) {
      const failure = { title: failureWords.refused, sentence: failureWords.foreignForm };
      return sendPage(reply, renderFailurePage(failure), 403);
    }
    return undefined;
  });
  app.setErrorHandler<FastifyError | ProductError>((error, request, reply) => {
    const known = error instanceof ProductError ? error : translate(error, request);
    request.outcome = known.code;
    if (known.retryAfterSeconds !== undefined) reply.header('retry-after', known.retryAfterSeconds);
    const base = known.code === 'not_found' ? linkOf(request) : undefined;
    return sendPage(reply, renderFailurePage(toFailure(known, request.id), base), known.status);
  });
  app.get('/p/*', async (_request, reply) => {
    const failure = { title: failureWords.notFound, sentence: failureWords.noPage };
    return sendPage(reply, renderFailurePage(failure), 404);
  });
}

function linkOf({ params }: FastifyRequest): string | undefined {
  const { token } = params as { token?: string };
  return token === undefined ? undefined : `/p/${encodeURIComponent(token)}`;
}

/** Fastify's own refusals in our words. What nobody foresaw is logged once, with its reference. */
function translate(error: FastifyError, request: FastifyRequest): ProductError {
  if (error.statusCode === 413) return new ProductError('body_too_large');
  if (error.statusCode === 400 || error.statusCode === 415)
    return new ProductError('body_unreadable');
  request.log.error({ err: error }, 'failed');
  return new ProductError('unexpected', { reference: request.id });
}
