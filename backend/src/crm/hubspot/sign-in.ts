import type { CrmAccount } from '../crm-port.ts';
import type { CrmSignIn, SignedIn } from '../sign-in-port.ts';
import { fixedAccess } from '../access-tokens.ts';
import { createHubspotApi } from './hubspot-api.ts';
import { createHubspotCrm } from './hubspot-crm.ts';
import { createOauthEndpoint, type HubspotApp } from './oauth-endpoint.ts';
import { createRequestPacer } from './request-pacer.ts';
import { requiredScopes } from './required-scopes.ts';

/** @param nowMs milliseconds since 1970 */
export function createHubspotSignIn(app: HubspotApp, nowMs: () => number): CrmSignIn {
  const endpoint = createOauthEndpoint(app, nowMs);

  const openWith: CrmSignIn['openWith'] = ({ accessToken }) => {
    const tokens = fixedAccess({ accessToken });
    const pacer = createRequestPacer(nowMs);
    const api = createHubspotApi({ apiOrigin: app.apiOrigin, tokens, pacer, nowMs });
    const grant = async () => {
      const found = await endpoint.introspect(accessToken);
      return { name: found.hub_domain, scopes: found.scopes };
    };
    let account: Promise<CrmAccount> | null = null;
    const settings = (): Promise<CrmAccount> => {
      account ??= crm.readAccount();
      return account;
    };
    const crm = createHubspotCrm({ api, grant, settings });
    return crm;
  };

  const exchangeCode = async (code: string): Promise<SignedIn> => {
    const tokens = await endpoint.exchange(code);
    const { user_id: userId } = await endpoint.introspect(tokens.accessToken);
    return { tokens, userId: String(userId), account: await openWith(tokens).readAccount() };
  };

  return {
    kind: 'hubspot',
    consentUrl: (state) => {
      const url = new URL('/oauth/authorize', app.consentOrigin);
      // Spaces as %20: a plus sign is not understood there.
      url.search = [
        `client_id=${encodeURIComponent(app.clientId)}`,
        `redirect_uri=${encodeURIComponent(app.redirectUri)}`,
        `scope=${requiredScopes.map(encodeURIComponent).join('%20')}`,
        `state=${encodeURIComponent(state)}`,
      ].join('&');
      return url.href;
    },
    exchangeCode,
    openWith,
    setupPage: null,
  };
}
