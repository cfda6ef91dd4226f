import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { CardRequest } from '../../hubspot-fetch/check-fetch-request.ts';
import type { RecordPagesOptions } from '../serve-record-pages.ts';
import { findActing } from './acting-person.ts';

type CardFetchOptions = Pick<RecordPagesOptions, 'hubspotFetch' | 'portal' | 'records'>;

/** Room for a body of 1 MB and its escapes, so that the proxy's own limit is the one that answers. */
const BODY_LIMIT = 8_000_000;

/**
 * The page's way to the proxy. Who is calling comes from the cookie, as at HubSpot from the login:
 * a card can say what it wants, not who it is.
 */
export function serveCardFetch(app: FastifyInstance, options: CardFetchOptions): void {
  const { hubspotFetch, portal, records } = options;
  const fetchFor = async ({ body, headers }: FastifyRequest<{ Body: CardRequest }>) => {
    const acting = findActing(await records.listUsers(), headers.cookie);
    return hubspotFetch(body, {
      userId: acting.userId,
      userEmail: acting.email,
      portalId: portal.portalId,
      appId: portal.appId,
    });
  };
  app.post<{ Body: CardRequest }>('/__record/fetch', { bodyLimit: BODY_LIMIT }, (request) =>
    fetchFor(request),
  );
}
