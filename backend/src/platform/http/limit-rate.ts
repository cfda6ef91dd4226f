import { createHash } from 'node:crypto';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProductError } from '../errors.ts';

/** At most so many requests a minute for each share link (`:token` in the path), or else each address. */
export async function limitRate(app: FastifyInstance, perMinute: number): Promise<void> {
  await app.register(rateLimit, {
    max: perMinute,
    timeWindow: 60_000,
    keyGenerator: (request) => keyOf(request),
    errorResponseBuilder: (_request, { ttl }) => {
      const seconds = Math.ceil(ttl / 1000);
      return new ProductError('too_many_requests', { seconds }, { retryAfterSeconds: seconds });
    },
  });
}

function keyOf(request: FastifyRequest): string {
  const { token } = (request.params ?? {}) as { token?: string };
  if (token === undefined) return request.ip;
  return createHash('sha256').update(token).digest('base64url');
}
