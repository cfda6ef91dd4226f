import type { Id } from '@alongside/shared/vocabulary/ids';
import { createAccessTokens } from '../access-tokens.ts';
import type { CrmPort } from '../crm-port.ts';
import type { StoredInstallation } from '../stored-installation.ts';
import { createOauthEndpoint, type SalesforceApp } from './oauth-endpoint.ts';
import { createSalesforceApi } from './salesforce-api.ts';
import { createSalesforceCrm } from './salesforce-crm.ts';
import { createUsageGuard } from './usage-guard.ts';

export interface SalesforceConnectionsOptions {
  readonly app: SalesforceApp;
  readonly load: (installation: Id<'installation'>) => StoredInstallation;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
}

/** One port per installation, kept for the life of the process: its tokens are one. */
export function createSalesforceConnections(
  options: SalesforceConnectionsOptions,
): (installation: Id<'installation'>) => CrmPort {
  const { app, load, nowMs } = options;
  const endpoint = createOauthEndpoint(app);
  const open = new Map<string, CrmPort>();

  const connect = (installation: Id<'installation'>): CrmPort => {
    const { vault, settings } = load(installation);
    const tokens = createAccessTokens({ vault, endpoint, nowMs });
    const api = createSalesforceApi(tokens, createUsageGuard(nowMs));
    const scopes = async () => (await settings()).scopes;
    return createSalesforceCrm({ api, settings, nowMs, scopes });
  };

  return (installation) => {
    const known = open.get(installation) ?? connect(installation);
    open.set(installation, known);
    return known;
  };
}
