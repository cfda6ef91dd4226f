import { createLazyCrm, type LazyCrm } from '../lazy-crm.ts';
import type { HubspotConnectionsOptions } from './hubspot-connections.ts';

export function createLazyHubspot(options: HubspotConnectionsOptions): LazyCrm {
  return createLazyCrm(async () => {
    const [connections, signIn, times] = await Promise.all([
      import('./hubspot-connections.ts'),
      import('./sign-in.ts'),
      import('./limit-request-time.ts'),
    ]);
    times.limitRequestTime();
    return {
      open: connections.createHubspotConnections(options),
      signIn: signIn.createHubspotSignIn(options.app, options.nowMs),
    };
  });
}
