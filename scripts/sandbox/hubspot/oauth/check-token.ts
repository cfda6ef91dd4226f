import type { SandboxContext } from '../context.ts';
import { ApiProblem } from '../problem.ts';
import type { Grant } from './installation-store.ts';

function expired(expiresAt: number, now: number): ApiProblem {
  const minutes = Math.floor((now - expiresAt) / 60_000);
  return new ApiProblem(
    401,
    'EXPIRED_AUTHENTICATION',
    `The OAuth token used to make this call expired ${minutes} minute(s) ago.`,
    { context: { 'expire time': [new Date(expiresAt).toISOString()] } },
  );
}

/**
 * The rights of a request's bearer token.
 * @throws ApiProblem 401 when the header is missing, the token unknown or expired.
 */
export function checkToken(
  { installation, now }: Pick<SandboxContext, 'installation' | 'now'>,
  header: string | undefined,
): Grant {
  const accessToken = /^Bearer (\S+)$/i.exec(header ?? '')?.[1];
  const grant = accessToken === undefined ? undefined : installation.findGrant(accessToken);
  if (!grant) {
    throw new ApiProblem(
      401,
      'INVALID_AUTHENTICATION',
      'Authentication credentials not found. This API supports OAuth 2.0 authentication and you can find more details at https://developers.hubspot.com/docs/methods/auth/oauth-overview',
    );
  }
  if (grant.expiresAt <= now()) throw expired(grant.expiresAt, now());
  return grant;
}
