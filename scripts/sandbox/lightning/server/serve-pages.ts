import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { html, type Html } from '../../record-page/server/html.ts';
import { safeReturn } from '../../record-page/server/acting-person.ts';
import { listExposed } from '../bundle/component-sources.ts';
import path from 'node:path';
import { actingCookie, findActing, listUsers } from './acting-user.ts';
import { buildRecordView } from './build-record-view.ts';
import { openReader, type PageContext, writeFacts } from './page-context.ts';
import { listTabs } from './list-tabs.ts';
import { findLayout } from './page-layout.ts';
import { isNarrow, readView, type ViewQuery } from './page-view.ts';
import type { PlacedComponent } from './read-flexipage.ts';
import { renderPlace, renderRecord } from './render-record.ts';
import { renderShell } from './render-shell.ts';
import { assetAddress } from './serve-assets.ts';

interface Page {
  readonly title: string;
  readonly body: Html;
  readonly components: readonly string[];
  readonly recordId?: string;
  readonly objectApiName?: string;
  readonly isBare?: boolean;
}

type Query = { Querystring: ViewQuery };

/** Sends a page with the components it needs; what cannot be bundled is said on the page. */
async function sendPage(
  context: PageContext,
  request: FastifyRequest<Query>,
  reply: FastifyReply,
  page: Page,
): Promise<FastifyReply> {
  const users = await listUsers(context.org);
  const user = findActing(users, request.headers.cookie);
  const view = readView(request.query);
  const folder = await context.bundle(page.components);
  const text = renderShell({
    title: page.title,
    view,
    user,
    users,
    address: request.url,
    facts: writeFacts(user, view, page),
    assets: assetAddress(folder),
    tabs: listTabs(context.source),
    body: page.body,
    isBare: page.isBare ?? false,
  });
  return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(text);
}

const exposedOf = ({ source }: PageContext): readonly string[] =>
  listExposed(path.join(source, 'lwc'));

function notFound(what: string): Page {
  return {
    title: 'Not found',
    components: [],
    body: html`<h1>${what} is not there</h1>
      <p><a href="/">Back to the start page</a></p>`,
  };
}

async function readRecordPage(
  context: PageContext,
  request: FastifyRequest<Query>,
  recordId: string,
): Promise<Page | undefined> {
  const source = await openReader(context, request.headers.cookie);
  const type = source.schema.findByPrefix(recordId);
  const record = type && (await context.org.find(type.name, recordId));
  if (!type || !record) return undefined;
  const layout = findLayout(context.source, type.name);
  const currency = record['CurrencyIsoCode'];
  const reader = typeof currency === 'string' ? { ...source.reader, currency } : source.reader;
  const view = await buildRecordView({ ...source, reader }, type, record, layout.highlights);
  return {
    title: view.title,
    body: renderRecord(view, layout, isNarrow(readView(request.query))),
    components: exposedOf(context),
    recordId,
    objectApiName: type.name,
  };
}

/** A component alone, for looking at it: its width, its region and its properties are in the address. */
function readBarePage(
  name: string,
  { recordId, objectApiName, region = 'LARGE', properties = '{}' }: Record<string, string>,
): Page {
  const place = { name, properties: JSON.parse(properties) as PlacedComponent['properties'] };
  return {
    title: name,
    body: renderPlace(place, region),
    components: [name],
    isBare: true,
    ...(recordId === undefined ? {} : { recordId }),
    ...(objectApiName === undefined ? {} : { objectApiName }),
  };
}

/** The pages a person opens. */
export function servePages(app: FastifyInstance, context: PageContext): void {
  const send = async (request: FastifyRequest<Query>, reply: FastifyReply, page: Page) =>
    sendPage(context, request, reply, page);
  const sendRecord = async (
    request: FastifyRequest<Query>,
    reply: FastifyReply,
    recordId: string,
  ) => {
    const page = await readRecordPage(context, request, recordId);
    if (page) return send(request, reply, page);
    return send(request, reply.code(404), notFound(`The record ${recordId}`));
  };
  app.get<Query & { Params: { id: string } }>(
    '/lightning/r/:object/:id/view',
    async (request, reply) => sendRecord(request, reply, request.params.id),
  );
  app.get<Query & { Params: { id: string } }>('/lightning/r/:id/view', async (request, reply) =>
    sendRecord(request, reply, request.params.id),
  );
  app.get<Query & { Params: { tab: string } }>('/lightning/n/:tab', async (request, reply) => {
    const tab = listTabs(context.source).find(({ name }) => name === request.params.tab);
    if (!tab) return send(request, reply.code(404), notFound(`The tab ${request.params.tab}`));
    const body = renderPlace({ name: tab.component, properties: {} }, 'LARGE');
    return send(request, reply, { title: tab.label, body, components: exposedOf(context) });
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
