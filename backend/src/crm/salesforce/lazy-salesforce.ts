import { createLazyCrm, type LazyCrm } from '../lazy-crm.ts';
import type { SalesforceConnectionsOptions } from './salesforce-connections.ts';

export function createLazySalesforce(options: SalesforceConnectionsOptions): LazyCrm {
  return createLazyCrm(async () => {
    const [connections, signIn, limits] = await Promise.all([
      import('./salesforce-connections.ts'),
      import('./sign-in.ts'),
      import('./limit-client.ts'),
    ]);
    limits.limitClient();
    return {
      open: connections.createSalesforceConnections(options),
      signIn: signIn.createSalesforceSignIn(options.app, options.nowMs),
    };
  });
}
