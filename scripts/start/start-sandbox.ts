import path from 'node:path';
import { startHubspotSandbox } from '../sandbox/hubspot/start-hubspot-sandbox.ts';
import { describeHubspotApp } from './hubspot-app.ts';
import type { Origins } from './origins.ts';
import type { Secrets } from './read-secrets.ts';

export interface SandboxOptions {
  /** The run's data folder; the portal's state is kept in it. */
  folder: string;
  port: number;
  origins: Origins;
  secrets: Secrets;
}

/** Starts the stand-in of HubSpot, with our app registered and its webhooks pointed at us. */
export async function startSandbox(
  options: SandboxOptions,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const { publicOrigin, backendOrigin } = options.origins;
  return startHubspotSandbox({
    stateFolder: path.join(options.folder, 'hubspot'),
    port: options.port,
    app: describeHubspotApp(options.secrets.hubspotClientSecret),
    webhookTarget: {
      url: `${publicOrigin}/webhooks/hubspot`,
      forwardTo: `${backendOrigin}/webhooks/hubspot`,
    },
  });
}
