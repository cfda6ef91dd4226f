import type { FastifyRequest } from 'fastify';

type Headers = Pick<FastifyRequest, 'headers'>['headers'];

/**
 * Whether a form was sent from a page of another site. The link itself is the credential, so this
 * is a second wall. Pages send no referrer, and so browsers write `Origin: null` on their posts;
 * `Sec-Fetch-Site` then tells (https://www.w3.org/TR/fetch-metadata/).
 */
export function isForeignPost(headers: Headers, publicOrigin: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin } = headers;
  return origin !== undefined && origin !== 'null' && origin !== publicOrigin;
}
