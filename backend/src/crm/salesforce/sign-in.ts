import { CrmFailure } from '../crm-error.ts';
import type { CrmAccount } from '../crm-port.ts';
import type { CrmSignIn } from '../sign-in-port.ts';
import { fixedAccess, type Access } from '../access-tokens.ts';
import { createOauthEndpoint, type SalesforceApp } from './oauth-endpoint.ts';
import { createOrgShape } from './org-shape.ts';
import { createSalesforceApi } from './salesforce-api.ts';
import { createSalesforceCrm } from './salesforce-crm.ts';
import { createUsageGuard } from './usage-guard.ts';

/** The tab of our package on which an administrator sets it up. */
const SETUP_TAB = 'PRM_Setup';

/**
 * The web-server flow with a proof key (PKCE, S256), which the vendor demands of every listed app.
 *
 * @param nowMs milliseconds since 1970
 */
export function createSalesforceSignIn(app: SalesforceApp, nowMs: () => number): CrmSignIn {
  const endpoint = createOauthEndpoint(app);

  const open = (access: Access, scopes: readonly string[]) => {
    const api = createSalesforceApi(fixedAccess(access), createUsageGuard(nowMs));
    let account: Promise<CrmAccount> | null = null;
    const settings = (): Promise<CrmAccount> => {
      account ??= crm.readAccount();
      return account;
    };
    const crm = createSalesforceCrm({
      api,
      settings,
      nowMs,
      scopes: () => Promise.resolve(scopes),
    });
    return crm;
  };

  return {
    kind: 'salesforce',
    consentUrl: (state, verifier) => endpoint.consentUrl(state, verifier),
    exchangeCode: async (code, verifier) => {
      if (verifier === null) {
        throw new CrmFailure({ kind: 'unauthorised' }, 'the sign-in was not started here');
      }
      const { tokens, scopes, userId } = await endpoint.exchange(code, verifier);
      return { tokens, userId, account: await open(tokens, scopes).readAccount() };
    },
    openWith: (tokens) => open(tokens, []),
    setupPage: async (tokens, code) => {
      const api = createSalesforceApi(fixedAccess(tokens), createUsageGuard(nowMs));
      const { namespace } = await createOrgShape(api)();
      const page = new URL(`/lightning/n/${namespace}${SETUP_TAB}`, tokens.apiOrigin);
      page.searchParams.set('c__code', code);
      return page.href;
    },
  };
}
