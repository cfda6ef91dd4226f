import path from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { safeReturn } from '../../record-page/server/acting-person.ts';
import { listExposed } from '../bundle/component-sources.ts';
import { actingCookie, findActing, listUsers } from './acting-user.ts';
import { findStyle } from './find-style.ts';
import { listTabs } from './list-tabs.ts';
import { type PageContext, writeFacts } from './page-context.ts';
import { isNarrow, readView, type ViewQuery } from './page-view.ts';
import {
  notFound,
  type Page,
  readBarePage,
  readHomePage,
  readRecordPage,
  readTabPage,
} from './read-pages.ts';
import { renderShell, STYLES } from './render-shell.ts';
import { assetAddress } from './serve-assets.ts';

interface Query {
  Querystring: ViewQuery;
}

type Send = (request: FastifyRequest<Query>, reply: FastifyReply, page: Page) => Promise<unknown>;

/** Sends a page with the components it needs. @throws Error for what cannot be bundled */
function createSender({ org, source, bundle }: PageContext): Send {
  return async (request, reply, page) => {
    const users = await listUsers(org);
    const user = findActing(users, request.headers.cookie);
    const view = readView(request.query);
    if (findStyle(STYLES[view.theme]) === undefined) {
      throw new Error('SLDS 1 is installed with what checks need: run npm test once.');
    }
    const { title, body, only } = page;
    const components = only === undefined ? listExposed(path.join(source, 'lwc')) : [only];
    const text = renderShell({
      title,
      view,
      user,
      users,
      address: request.url,
      facts: writeFacts(user, view, page),
      assets: assetAddress(await bundle(components)),
      tabs: listTabs(source),
      body,
      isBare: only !== undefined,
    });
    return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(text);
  };
}

/** The pages of records, with or without the object in their address. */
function serveRecordPages(app: FastifyInstance, context: PageContext, send: Send): void {
  const answer = async (
    request: FastifyRequest<Query & { Params: { id: string } }>,
    reply: FastifyReply,
  ) => {
    const { id } = request.params;
    const { cookie } = request.headers;
    const page = await readRecordPage(context, cookie, id, isNarrow(readView(request.query)));
    if (page) return send(request, reply, page);
    return send(request, reply.code(404), notFound(`The record ${id}`));
  };
  app.get('/lightning/r/:object/:id/view', answer);
  app.get('/lightning/r/:id/view', answer);
}

/** The pages a person opens. */
export function servePages(app: FastifyInstance, context: PageContext): void {
  const send = createSender(context);
  serveRecordPages(app, context, send);
  app.get<Query>('/', async (request, reply) => send(request, reply, await readHomePage(context)));
  app.get<Query & { Params: { tab: string } }>('/lightning/n/:tab', async (request, reply) => {
    const { tab } = request.params;
    const page = readTabPage(context, tab);
    if (page) return send(request, reply, page);
    return send(request, reply.code(404), notFound(`The tab ${tab}`));
  });
  app.get<{ Querystring: Record<string, string>; Params: { name: string } }>(
    '/lightning/c/:name',
    async (request, reply) =>
      send(request, reply, readBarePage(request.params.name, request.query)),
  );
  app.get<{ Params: { userId: string }; Querystring: { to?: string } }>(
    '/act-as/:userId',
    async ({ params, query }, reply) =>
      reply.header('set-cookie', actingCookie(params.userId)).redirect(safeReturn(query.to), 303),
  );
}
