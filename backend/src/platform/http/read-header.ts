import type { FastifyRequest } from 'fastify';

/** A header that was sent once; undefined when it is absent. */
export function readHeader(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' ? value : undefined;
}
