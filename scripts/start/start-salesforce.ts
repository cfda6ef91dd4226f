import path from 'node:path';
import type { SandboxControl } from '../sandbox/salesforce/control/create-control.ts';
import { startSalesforceSandbox } from '../sandbox/salesforce/start-salesforce-sandbox.ts';
import { SALESFORCE_CALLBACK, SALESFORCE_CLIENT_ID } from './salesforce-app.ts';
import type { SandboxOptions } from './start-sandbox.ts';

/** What one euro is worth, in the currencies of the sample. */
const RATES = { USD: 1.17, GBP: 0.88, CHF: 0.93, SEK: 10.98, PLN: 4.24, JPY: 180.5, KWD: 0.36 };

/** Starts the stand-in of Salesforce, with our app registered and our package installed. */
export async function startSalesforce(
  options: SandboxOptions,
): Promise<{ control: SandboxControl; close: () => Promise<void> }> {
  const { folder, port, origins, secrets } = options;
  return startSalesforceSandbox({
    stateFolder: path.join(folder, 'salesforce'),
    port,
    org: { conversionRates: RATES },
    app: {
      clientId: SALESFORCE_CLIENT_ID,
      clientSecret: secrets.salesforceClientSecret,
      redirectUris: [`${origins.publicOrigin}${SALESFORCE_CALLBACK}`],
    },
  });
}
