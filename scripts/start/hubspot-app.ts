import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../machine/paths.ts';
import type { SandboxApp } from '../sandbox/hubspot/options.ts';

/** The numbers HubSpot gives an app when its developer registers it; the sandbox's are these. */
export const HUBSPOT_APP_ID = 3_141_592;
export const HUBSPOT_CLIENT_ID = '6d3f0c52-5f3a-4c1e-9f6e-0a11051de000';

const META = path.join(ROOT, 'hubspot-app', 'src', 'app', 'app-hsmeta.json');

interface AppMeta {
  config: {
    name: string;
    auth: { redirectUrls: string[]; requiredScopes: string[]; optionalScopes: string[] };
  };
}

/** Our HubSpot app as the sandbox knows it: what the uploaded project says, for this origin. */
export function describeHubspotApp(publicOrigin: string, clientSecret: string): SandboxApp {
  const text = readFileSync(META, 'utf8').replaceAll('${API_ORIGIN}', publicOrigin);
  const { name, auth } = (JSON.parse(text) as AppMeta).config;
  return {
    appId: HUBSPOT_APP_ID,
    clientId: HUBSPOT_CLIENT_ID,
    clientSecret,
    name,
    redirectUris: auth.redirectUrls,
    scopes: auth.requiredScopes,
    optionalScopes: auth.optionalScopes,
  };
}
