import type { FastifyInstance, FastifyReply } from 'fastify';
import type { SandboxContext } from '../context.ts';
import { valueOf } from '../records/record.ts';
import type { AuthorizeFault, AuthorizeRequest } from './authorize-request.ts';
import { findAuthorizeFault, scopesOf } from './authorize-request.ts';
import { renderConsentPage, renderRefusalPage } from './consent-page.ts';

const PATH = '/services/oauth2/authorize';

const sendPage = (reply: FastifyReply, status: number, html: string) =>
  reply.status(status).type('text/html; charset=utf-8').send(html);

/** Back to the app with an answer and the state it gave. */
function sendBack(reply: FastifyReply, request: AuthorizeRequest, answer: Record<string, string>) {
  const target = new URL(request['redirect_uri'] ?? '');
  for (const [name, value] of Object.entries(answer)) target.searchParams.set(name, value);
  if (request['state'] !== undefined) target.searchParams.set('state', request['state']);
  return reply.redirect(target.href, 302);
}

function refuse(reply: FastifyReply, request: AuthorizeRequest, fault: AuthorizeFault) {
  const { error, description, redirect } = fault;
  if (!redirect) return sendPage(reply, 400, renderRefusalPage(error, description));
  return sendBack(reply, request, { error, error_description: description });
}

function findUser({ orgs }: SandboxContext, choice = '') {
  const [orgId = '', userId = ''] = choice.split(' ');
  const user = orgs.find(orgId)?.records.find('User', userId);
  return user && valueOf(user, 'IsActive') === true ? { orgId, userId: user.id } : undefined;
}

const DENIED = { error: 'access_denied', error_description: 'end-user denied authorization' };

/** Asking a user of an org to let the app in; the answer goes to the app's own address. */
export function addAuthorizeRoutes(app: FastifyInstance, context: SandboxContext): void {
  const { settings, sessions, orgs } = context;

  app.get<{ Querystring: AuthorizeRequest }>(PATH, async ({ query }, reply) => {
    const fault = findAuthorizeFault(settings.app, query);
    if (fault) return refuse(reply, query, fault);
    return sendPage(
      reply,
      200,
      renderConsentPage(settings.app.name ?? 'The app', query, orgs.all()),
    );
  });

  app.post<{ Body: AuthorizeRequest }>(PATH, async ({ body }, reply) => {
    const fault = findAuthorizeFault(settings.app, body);
    if (fault) return refuse(reply, body, fault);
    const user = findUser(context, body['user']);
    if (!user || body['decision'] !== 'allow') return sendBack(reply, body, DENIED);
    const code = sessions.issueCode({
      ...user,
      scopes: scopesOf(body),
      redirectUri: body['redirect_uri'] ?? '',
      challenge: body['code_challenge'] ?? '',
    });
    return sendBack(reply, body, { code });
  });
}
