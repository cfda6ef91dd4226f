import type { Id } from '@alongside/shared/vocabulary/ids';
import type { CrmPort } from '../crm-port.ts';
import type { CrmSignIn } from '../sign-in-port.ts';
import type { HubspotConnectionsOptions } from './hubspot-connections.ts';

export interface LazyHubspot {
  readonly crm: (installationId: Id<'installation'>) => Promise<CrmPort>;
  readonly signIn: () => Promise<CrmSignIn>;
}

/** The adapter, loaded when it is first asked for: the official client is too heavy for a cold start. */
export function createLazyHubspot(options: HubspotConnectionsOptions): LazyHubspot {
  let loading: Promise<LazyHubspot> | null = null;
  const load = async (): Promise<LazyHubspot> => {
    const [connections, signIn, times] = await Promise.all([
      import('./hubspot-connections.ts'),
      import('./sign-in.ts'),
      import('./limit-request-time.ts'),
    ]);
    times.limitRequestTime();
    const open = connections.createHubspotConnections(options);
    return {
      crm: (id) => Promise.resolve(open(id)),
      signIn: () => Promise.resolve(signIn.createHubspotSignIn(options.app, options.nowMs)),
    };
  };
  const hubspot = (): Promise<LazyHubspot> => {
    loading ??= load();
    return loading;
  };
  return {
    crm: async (installationId) => (await hubspot()).crm(installationId),
    signIn: async () => (await hubspot()).signIn(),
  };
}
