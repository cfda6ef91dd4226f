import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../machine/paths.ts';
import type { SandboxApp } from '../sandbox/hubspot/options.ts';

/** The numbers HubSpot gives an app when its developer registers it; the sandbox's are these. */
export const HUBSPOT_APP_ID = 3_141_592;
export const HUBSPOT_CLIENT_ID = '6d3f0c52-5f3a-4c1e-9f6e-0a11051de000';

const SOURCE = path.join(ROOT, 'hubspot-app', 'src');
const META = path.join(SOURCE, 'app', 'app-hsmeta.json');

/** The public address of the backend in the app's development profile. HubSpot fetches from https only. */
export const API_ORIGIN = readApiOrigin();

interface AppMeta {
  config: {
    name: string;
    auth: { redirectUrls: string[]; requiredScopes: string[]; optionalScopes: string[] };
  };
}

function readApiOrigin(): string {
  const profile = JSON.parse(readFileSync(path.join(SOURCE, 'hsprofile.dev.json'), 'utf8')) as {
    variables: { API_ORIGIN: string };
  };
  return profile.variables.API_ORIGIN;
}

/** Our HubSpot app as the sandbox knows it: what the uploaded project says. */
export function describeHubspotApp(clientSecret: string): SandboxApp {
  const text = readFileSync(META, 'utf8').replaceAll('${API_ORIGIN}', API_ORIGIN);
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
