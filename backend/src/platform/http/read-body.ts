import type { FastifyInstance } from 'fastify';
import { ProductError } from '../errors.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The bytes as they were sent: signatures cover them. */
    rawBody: Buffer | undefined;
    /** What became of the request, for its log line. */
    outcome: string | undefined;
    /** Why it was refused, where the answer does not say; for its log line too. */
    refusal: string | undefined;
    /** The dispatcher has logged this request. */
    reported: boolean;
  }
}

/** Reads JSON bodies and keeps their bytes; no other kind, unless a door adds one for itself. */
export function readJsonBodies(app: FastifyInstance): void {
  app.decorateRequest('rawBody');
  app.decorateRequest('outcome');
  app.decorateRequest('refusal');
  app.decorateRequest('reported', false);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body);
    request.rawBody = bytes;
    try {
      done(null, bytes.length === 0 ? undefined : (JSON.parse(bytes.toString('utf8')) as unknown));
    } catch {
      done(new ProductError('body_unreadable'));
    }
  });
}
