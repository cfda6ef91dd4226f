import { HUBSPOT_APP_ID, HUBSPOT_CLIENT_ID } from './hubspot-app.ts';
import type { Origins } from './origins.ts';
import type { Secrets } from './read-secrets.ts';
import { SALESFORCE_CLIENT_ID } from './salesforce-app.ts';

export interface BackendSurroundings extends Origins {
  databaseUrl: string;
  secrets: Secrets;
}

/** What the backend reads from its environment (`backend/src/platform/config.ts`), but for PORT. */
export function backendEnvironment(surroundings: BackendSurroundings): Record<string, string> {
  const { databaseUrl, publicOrigin, backendOrigin, secrets } = surroundings;
  const { hubspotOrigin, salesforceOrigin } = surroundings;
  return {
    DATABASE_URL: databaseUrl,
    PUBLIC_ORIGIN: publicOrigin,
    PAGES_ORIGIN: backendOrigin,
    HUBSPOT_APP_ID: String(HUBSPOT_APP_ID),
    HUBSPOT_CLIENT_ID,
    HUBSPOT_CLIENT_SECRET: secrets.hubspotClientSecret,
    HUBSPOT_API_ORIGIN: hubspotOrigin,
    HUBSPOT_OAUTH_ORIGIN: hubspotOrigin,
    SALESFORCE_CLIENT_ID,
    SALESFORCE_CLIENT_SECRET: secrets.salesforceClientSecret,
    SALESFORCE_LOGIN_ORIGIN: salesforceOrigin,
    SALESFORCE_SANDBOX_LOGIN_ORIGIN: salesforceOrigin,
    ENCRYPTION_KEY: secrets.encryptionKey,
  };
}
