import path from 'node:path';
import type { SandboxControl } from '../sandbox/salesforce/control/create-control.ts';
import { startSalesforceSandbox } from '../sandbox/salesforce/start-salesforce-sandbox.ts';
import { SALESFORCE_CALLBACK, SALESFORCE_CLIENT_ID } from './salesforce-app.ts';
import type { SandboxOptions } from './start-sandbox.ts';

/** Starts the stand-in of Salesforce, with our app registered and our package installed. */
export async function startSalesforce(
  options: SandboxOptions,
): Promise<{ control: SandboxControl; close: () => Promise<void> }> {
  const { folder, port, origins, secrets } = options;
  return startSalesforceSandbox({
    stateFolder: path.join(folder, 'salesforce'),
    port,
    app: {
      clientId: SALESFORCE_CLIENT_ID,
      clientSecret: secrets.salesforceClientSecret,
      redirectUris: [`${origins.publicOrigin}${SALESFORCE_CALLBACK}`],
    },
  });
}
