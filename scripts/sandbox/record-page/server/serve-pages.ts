import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { BuiltCard } from '../build-cards.ts';
import type { PageModel } from '../page-model.ts';
import type { RecordPagesOptions } from '../serve-record-pages.ts';
import { actingCookie, findActing, safeReturn } from './acting-person.ts';
import { buildPageModel } from './build-page-model.ts';
import { buildRecordView } from './build-record-view.ts';
import { html } from './html.ts';
import { renderApp, renderShell } from './page-shell.ts';
import type { AppProject } from './read-app-project.ts';
import { assetAddress, bundleAddress } from './serve-assets.ts';
import { renderStartPage } from './start-page.ts';

interface PagesOptions extends RecordPagesOptions {
  readonly assetFolder: string;
  readonly buildProject: () => Promise<{
    readonly project: AppProject;
    readonly built: ReadonlyMap<string, BuiltCard>;
  }>;
}

interface RecordParams {
  readonly typeId: string;
  readonly id: string;
}

/** Cards have no network; the page itself talks to its own origin only. */
const CONTENT_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' https: data:; frame-src https:";

const sendHtml = (reply: FastifyReply, page: string): FastifyReply =>
  reply
    .header('content-security-policy', CONTENT_POLICY)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page);

const LOCALE = 'en-GB';

function createPageSender(options: PagesOptions) {
  const { portal, records } = options;
  const assets = assetAddress(options.assetFolder);
  const { companyCurrency: currency, timeZone } = portal;
  const reader = { locale: LOCALE, timeZone, currency };
  const findView = ({ typeId, id }: RecordParams) => buildRecordView(records, typeId, id, reader);
  const send = async (
    kind: PageModel['kind'],
    request: FastifyRequest<{ Querystring: { location?: string } }>,
    reply: FastifyReply,
    params?: RecordParams,
  ) => {
    const record = params && (await findView(params));
    if (params && !record) return sendNotFound(reply, assets, params);
    const [users, { built, project }] = await Promise.all([
      records.listUsers(),
      options.buildProject(),
    ]);
    const model = buildPageModel({
      kind,
      onlyLocation: request.query.location,
      acting: findActing(users, request.headers.cookie),
      users,
      record,
      project,
      built,
      portal,
      workerUrl: `${assets}/worker.js`,
      bundleUrl: (_uid, file) => bundleAddress(file),
    });
    return sendHtml(reply, renderApp(record?.title ?? project.appName, assets, model));
  };
  return { assets, findView, send };
}

function sendNotFound(reply: FastifyReply, assets: string, { typeId, id }: RecordParams) {
  const body = html`<main class="start">
    <h1>No such record</h1>
    <p>The sandbox CRM has no record ${id} of type ${typeId}.</p>
    <p><a href="/">Back to the start page</a></p>
  </main>`;
  return sendHtml(reply.code(404), renderShell({ title: 'No such record', assets, body }));
}

/** The pages a person opens, and the two small answers they ask for while they are open. */
export function servePages(app: FastifyInstance, options: PagesOptions): void {
  const { assets, findView, send } = createPageSender(options);
  type Record = { Params: RecordParams; Querystring: { location?: string } };

  app.get('/', async (_request, reply) =>
    sendHtml(reply, renderStartPage(await options.startPage(), assets)),
  );
  app.get<Record>('/crm/record/:typeId/:id', (request, reply) =>
    send('record', request, reply, request.params),
  );
  app.get<Record>('/crm/preview/:typeId/:id', (request, reply) =>
    send('preview', request, reply, request.params),
  );
  app.get<Pick<Record, 'Querystring'>>('/app-home', (request, reply) =>
    send('home', request, reply),
  );
  app.get<Record>('/__record/view/:typeId/:id', async (request, reply) => {
    const view = await findView(request.params);
    return view ?? reply.code(404).send({});
  });
  app.get<{ Params: { userId: string }; Querystring: { to?: string } }>(
    '/act-as/:userId',
    async (request, reply) =>
      reply
        .header('set-cookie', actingCookie(Number(request.params.userId)))
        .redirect(safeReturn(request.query.to), 303),
  );
}
