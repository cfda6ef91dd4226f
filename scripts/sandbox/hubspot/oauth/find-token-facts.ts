import type { SandboxContext } from '../context.ts';
import { SANDBOX_USERS } from '../people.ts';

/** What introspection tells of a token; of one that is not good only that. */
export function findTokenFacts(
  { installation, settings, now }: Pick<SandboxContext, 'installation' | 'settings' | 'now'>,
  token: string,
) {
  const grant = installation.findGrant(token);
  const current = installation.current();
  const isRefresh = current?.refreshTokens.includes(token) ?? false;
  const living = grant && grant.expiresAt > now() ? grant : isRefresh ? current : undefined;
  if (!living) return { active: false };
  return {
    active: true,
    token_use: isRefresh ? 'refresh_token' : 'access_token',
    hub_id: settings.portal.portalId,
    hub_domain: settings.portal.domain,
    app_id: settings.app.appId,
    client_id: settings.app.clientId,
    user_id: living.userId,
    user: SANDBOX_USERS.find(({ userId }) => userId === living.userId)?.email,
    scopes: living.scopes,
    ...(grant && { expires_in: Math.floor((grant.expiresAt - now()) / 1000) }),
  };
}
