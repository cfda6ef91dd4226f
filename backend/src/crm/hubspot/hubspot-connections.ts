import type { Id } from '@alongside/shared/vocabulary/ids';
import { createAccessTokens } from '../access-tokens.ts';
import type { CrmPort } from '../crm-port.ts';
import type { StoredInstallation } from '../stored-installation.ts';
import { createHubspotApi } from './hubspot-api.ts';
import { createHubspotCrm } from './hubspot-crm.ts';
import { createOauthEndpoint, type HubspotApp } from './oauth-endpoint.ts';
import { createRequestPacer } from './request-pacer.ts';

export interface HubspotConnectionsOptions {
  readonly app: HubspotApp;
  readonly load: (installation: Id<'installation'>) => StoredInstallation;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
}

/** One port per installation, kept for the life of the process: its pace and its tokens are one. */
export function createHubspotConnections(
  options: HubspotConnectionsOptions,
): (installation: Id<'installation'>) => CrmPort {
  const { app, load, nowMs } = options;
  const endpoint = createOauthEndpoint(app, nowMs);
  const open = new Map<string, CrmPort>();

  const connect = (installation: Id<'installation'>): CrmPort => {
    const { vault, settings } = load(installation);
    const tokens = createAccessTokens({ vault, endpoint, nowMs });
    const pacer = createRequestPacer(nowMs);
    const api = createHubspotApi({ apiOrigin: app.apiOrigin, tokens, pacer, nowMs });
    return createHubspotCrm({ api, settings, grant: settings });
  };

  return (installation) => {
    const known = open.get(installation) ?? connect(installation);
    open.set(installation, known);
    return known;
  };
}
