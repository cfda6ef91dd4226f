import type { CrmAccount, CrmPort } from '@alongside/backend/crm/crm-port';
import { createHubspotApi } from '@alongside/backend/crm/hubspot/hubspot-api';
import { createHubspotCrm } from '@alongside/backend/crm/hubspot/hubspot-crm';
import { createOauthEndpoint } from '@alongside/backend/crm/hubspot/oauth-endpoint';
import { createRequestPacer } from '@alongside/backend/crm/hubspot/request-pacer';
import { createHubspotSignIn } from '@alongside/backend/crm/hubspot/sign-in';
import { approveInstall } from '@alongside/scripts/sandbox/hubspot/approve-install';
import { keepTokens } from './kept-tokens.ts';

export const CALLBACK = 'http://localhost:4000/oauth/callback';

/**
 * Our adapter, signed in to a sandbox portal for months: tokens are renewed as they run out.
 *
 * @param nowMs milliseconds since 1970, the portal's clock too
 */
export async function signInToPortal(
  apiOrigin: string,
  app: { readonly clientId: string; readonly clientSecret: string },
  nowMs: () => number,
): Promise<CrmPort> {
  const registered = { ...app, apiOrigin, consentOrigin: apiOrigin, redirectUri: CALLBACK };
  // A clock that moves on with every look at it, so that our own pace does not slow the story.
  let time = nowMs();
  const paceMs = () => (time += 150);
  const endpoint = createOauthEndpoint(registered, paceMs);
  const signIn = createHubspotSignIn(registered, paceMs);
  const callback = new URL(await approveInstall(signIn.consentUrl('state-1', '')));
  const first = await endpoint.exchange(callback.searchParams.get('code') ?? '');
  const tokens = keepTokens(first, endpoint, nowMs);
  const api = createHubspotApi({
    apiOrigin,
    tokens,
    pacer: createRequestPacer(paceMs),
    nowMs: paceMs,
  });
  const grant = async () => {
    const { accessToken } = await tokens.current();
    const { hub_domain: name, scopes } = await endpoint.introspect(accessToken);
    return { name, scopes };
  };
  let account: Promise<CrmAccount> | undefined;
  const settings = (): Promise<CrmAccount> => (account ??= crm.readAccount());
  const crm = createHubspotCrm({ api, grant, settings });
  await crm.provision();
  return crm;
}
