import { listMyRegistrations } from '@alongside/shared/contracts/registration/list-mine';
import type { FastifyInstance } from 'fastify';
import { sendPage } from '../layout/send-page.ts';
import { openVisit } from '../link/open-visit.ts';
import type { PageServices } from '../link/page-services.ts';
import { renderDealsPage } from './deals-page.ts';

/** R28: where a share link leads. */
export function serveDeals(app: FastifyInstance, services: PageServices): void {
  app.get<{ Querystring: { after?: unknown } }>('/p/:token', async (request, reply) => {
    const visit = await openVisit(services, request);
    const { after } = request.query;
    const cursor = typeof after === 'string' ? { cursor: after } : {};
    const programme = await visit.call(listMyRegistrations, cursor);
    return sendPage(reply, renderDealsPage(visit.base, programme));
  });
}
