import type { FastifyInstance, FastifyReply } from 'fastify';
import type { SandboxContext } from '../context.ts';
import { SANDBOX_USERS } from '../people.ts';
import type { AuthorizeRequest } from './authorize-request.ts';
import { findAuthorizeFault, scopesOf } from './authorize-request.ts';
import { renderConsentPage, renderRefusalPage } from './consent-page.ts';

const sendPage = (reply: FastifyReply, status: number, html: string) =>
  reply.status(status).type('text/html; charset=utf-8').send(html);

/** Asking a user of the portal to let the app in; only a super admin can. */
export function addAuthorizeRoutes(app: FastifyInstance, context: SandboxContext): void {
  const { settings, installation } = context;

  app.get<{ Querystring: AuthorizeRequest }>('/oauth/authorize', async ({ query }, reply) => {
    const fault = findAuthorizeFault(settings.app, query);
    if (fault) return sendPage(reply, 400, renderRefusalPage(fault));
    return sendPage(reply, 200, renderConsentPage(settings.app.name ?? 'The app', query));
  });

  app.post<{ Body: AuthorizeRequest & { user_id?: string } }>(
    '/oauth/authorize',
    async ({ body }, reply) => {
      const fault = findAuthorizeFault(settings.app, body);
      const user = SANDBOX_USERS.find(({ userId }) => String(userId) === body.user_id);
      if (fault) return sendPage(reply, 400, renderRefusalPage(fault));
      if (!user?.superAdmin) {
        return sendPage(reply, 403, renderRefusalPage('Only a super admin can connect apps.'));
      }
      const redirectUri = body.redirect_uri ?? '';
      const code = installation.issueCode({
        userId: user.userId,
        scopes: scopesOf(body),
        redirectUri,
      });
      const target = new URL(redirectUri);
      target.searchParams.set('code', code);
      if (body.state) target.searchParams.set('state', body.state);
      return reply.redirect(target.href, 302);
    },
  );
}
