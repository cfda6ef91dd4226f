import type { CrmAccount, CrmPort } from '@alongside/backend/crm/crm-port';
import { limitClient } from '@alongside/backend/crm/salesforce/limit-client';
import { createOauthEndpoint } from '@alongside/backend/crm/salesforce/oauth-endpoint';
import { createSalesforceApi } from '@alongside/backend/crm/salesforce/salesforce-api';
import { createSalesforceCrm } from '@alongside/backend/crm/salesforce/salesforce-crm';
import { createUsageGuard } from '@alongside/backend/crm/salesforce/usage-guard';
import { approveAccess } from '@alongside/scripts/sandbox/salesforce/approve-access';
import { keepTokens } from './kept-tokens.ts';

export const CALLBACK = 'http://localhost:4000/oauth/salesforce/callback';
const VERIFIER = 'a-secret-of-this-sign-in-that-is-long-enough-for-it';

/**
 * Our adapter, signed in to a sandbox org for months: tokens are renewed as they run out.
 *
 * @param nowMs milliseconds since 1970, the org's clock too
 */
export async function signInToOrg(
  loginOrigin: string,
  app: { readonly clientId: string; readonly clientSecret: string },
  nowMs: () => number,
): Promise<CrmPort> {
  limitClient();
  const endpoint = createOauthEndpoint({ ...app, loginOrigin, redirectUri: CALLBACK });
  const callback = new URL(await approveAccess(endpoint.consentUrl('state-1', VERIFIER)));
  const code = callback.searchParams.get('code') ?? '';
  const { tokens, scopes } = await endpoint.exchange(code, VERIFIER);
  const api = createSalesforceApi(keepTokens(tokens, endpoint, nowMs), createUsageGuard(nowMs));
  let account: Promise<CrmAccount> | undefined;
  const settings = (): Promise<CrmAccount> => (account ??= crm.readAccount());
  const crm = createSalesforceCrm({ api, settings, nowMs, scopes: () => Promise.resolve(scopes) });
  return crm;
}
