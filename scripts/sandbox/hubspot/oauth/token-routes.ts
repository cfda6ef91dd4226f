import type { FastifyInstance } from 'fastify';
import type { SandboxContext } from '../context.ts';
import { ApiProblem } from '../problem.ts';
import { findTokenFacts } from './find-token-facts.ts';
import { ACCESS_TOKEN_SECONDS } from './installation-store.ts';

type TokenForm = {
  readonly grant_type?: string;
  readonly code?: string;
  readonly redirect_uri?: string;
  readonly refresh_token?: string;
  readonly client_id?: string;
  readonly client_secret?: string;
  readonly token?: string;
};

const PATH = '/oauth/2026-03/token';

/** OAuth refusals carry both RFC 6749's `error` and HubSpot's own `status` word. */
function refuse(error: string, status: string, message: string, code = 400): ApiProblem {
  const body = { error, error_description: message, status };
  return new ApiProblem(code, status, message, { body });
}

function checkClient({ settings }: SandboxContext, form: TokenForm): void {
  const { clientId, clientSecret } = settings.app;
  if (form.client_id === clientId && form.client_secret === clientSecret) return;
  throw refuse('invalid_client', 'BAD_CLIENT_ID', 'missing or unknown client id or secret', 401);
}

function exchangeCode({ installation }: SandboxContext, form: TokenForm) {
  const pending = installation.takeCode(form.code ?? '');
  if (!pending) throw refuse('invalid_grant', 'BAD_AUTH_CODE', 'missing or unknown auth code');
  if (pending.redirectUri !== form.redirect_uri) {
    throw refuse('invalid_grant', 'BAD_REDIRECT_URI', 'missing or invalid redirect URI');
  }
  const tokens = installation.issueTokens(pending.userId, pending.scopes);
  return { ...tokens, userId: pending.userId, scopes: pending.scopes };
}

function refresh({ installation }: SandboxContext, form: TokenForm) {
  const current = installation.current();
  const used = form.refresh_token ?? '';
  if (!current?.refreshTokens.includes(used)) {
    throw refuse('invalid_grant', 'BAD_REFRESH_TOKEN', 'missing or invalid refresh token');
  }
  const { userId, scopes } = current;
  return { ...installation.issueTokens(userId, scopes, used), userId, scopes };
}

function issue(context: SandboxContext, form: TokenForm) {
  if (form.grant_type === 'authorization_code') return exchangeCode(context, form);
  if (form.grant_type === 'refresh_token') return refresh(context, form);
  throw refuse('unsupported_grant_type', 'BAD_GRANT_TYPE', 'missing or unknown grant type');
}

/** Tokens: exchange, refresh, introspect, revoke; forms in, JSON out. */
export function addTokenRoutes(app: FastifyInstance, context: SandboxContext): void {
  const { settings, installation, guard } = context;

  app.post<{ Body: TokenForm }>(PATH, async ({ body }) => {
    checkClient(context, body);
    const { accessToken, refreshToken, userId, scopes } = issue(context, body);
    const answer = {
      token_type: 'bearer',
      token_use: 'access_token',
      access_token: accessToken,
      refresh_token: refreshToken,
      expires_in: ACCESS_TOKEN_SECONDS,
      hub_id: settings.portal.portalId,
      user_id: userId,
      scopes,
    };
    guard.check('response', `POST ${PATH}`, 'oauth/AccessTokenResponse', answer);
    return answer;
  });

  app.post<{ Body: TokenForm }>(`${PATH}/introspect`, async ({ body }) => {
    checkClient(context, body);
    return findTokenFacts(context, body.token ?? '');
  });

  app.post<{ Body: TokenForm }>(`${PATH}/revoke`, async ({ body }, reply) => {
    checkClient(context, body);
    const refreshTokens = installation.current()?.refreshTokens ?? [];
    if (refreshTokens.includes(body.token ?? '')) installation.uninstall();
    return reply.status(204).send();
  });
}
