import { createHash, createHmac } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { SandboxContext } from '../context.ts';
import { OauthProblem } from './oauth-problem.ts';
import type { Grant } from './session-store.ts';

type Form = Readonly<Record<string, string | undefined>>;

/** The client's name and secret, from the form or from basic authentication. */
function checkClient({ settings }: SandboxContext, form: Form, header: string | undefined): void {
  const [, basic = ''] = /^Basic (.+)$/i.exec(header ?? '') ?? [];
  const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString('utf8').split(':');
  const { clientId, clientSecret } = settings.app;
  if ((form['client_id'] ?? id) !== clientId) {
    throw new OauthProblem('invalid_client_id', 'client identifier invalid');
  }
  if ((form['client_secret'] ?? secret) !== clientSecret) {
    throw new OauthProblem('invalid_client', 'invalid client credentials');
  }
}

function exchangeCode({ sessions }: SandboxContext, form: Form): Grant {
  const pending = sessions.takeCode(form['code'] ?? '');
  if (!pending) throw new OauthProblem('invalid_grant', 'invalid authorization code');
  if (pending.redirectUri !== form['redirect_uri']) {
    throw new OauthProblem('redirect_uri_mismatch', 'redirect_uri must match configuration');
  }
  const verifier = form['code_verifier'] ?? '';
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  if (challenge !== pending.challenge)
    throw new OauthProblem('invalid_grant', 'invalid code verifier');
  return pending;
}

function refresh({ sessions }: SandboxContext, form: Form): Grant {
  const grant = sessions.takeRefreshToken(form['refresh_token'] ?? '');
  if (!grant) throw new OauthProblem('invalid_grant', 'expired access/refresh token');
  return grant;
}

function grantFor(context: SandboxContext, form: Form): Grant {
  if (form['grant_type'] === 'authorization_code') return exchangeCode(context, form);
  if (form['grant_type'] === 'refresh_token') return refresh(context, form);
  throw new OauthProblem('unsupported_grant_type', 'grant type not supported');
}

function describeTokens({ settings, sessions }: SandboxContext, grant: Grant, origin: string) {
  const { accessToken, refreshToken } = sessions.issueTokens(grant);
  const id = `${origin}/id/${grant.orgId}/${grant.userId}`;
  const issuedAt = String(settings.clock());
  const signer = createHmac('sha256', settings.app.clientSecret);
  return {
    access_token: accessToken,
    ...(refreshToken !== undefined && { refresh_token: refreshToken }),
    signature: signer.update(id + issuedAt).digest('base64'),
    scope: grant.scopes.join(' '),
    instance_url: origin,
    id,
    token_type: 'Bearer',
    issued_at: issuedAt,
  };
}

/** Tokens for a code or a refresh token, and their end. */
export function addTokenRoutes(app: FastifyInstance, context: SandboxContext): void {
  app.post<{ Body: Form }>(
    '/services/oauth2/token',
    async ({ body, headers, protocol, host }, reply) => {
      try {
        checkClient(context, body, headers.authorization);
        const grant = grantFor(context, body);
        return describeTokens(context, grant, `${protocol}://${host}`);
      } catch (error) {
        if (!(error instanceof OauthProblem)) throw error;
        return reply.status(400).header('cache-control', 'no-store').send(error.body);
      }
    },
  );

  app.post<{ Body: Form }>('/services/oauth2/revoke', async ({ body }, reply) => {
    if (context.sessions.revoke(body['token'] ?? '')) return reply.status(200).send();
    const { body: refusal } = new OauthProblem(
      'unsupported_token_type',
      'this token is not supported',
    );
    return reply.status(400).send(refusal);
  });
}
