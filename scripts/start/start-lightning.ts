import { BUNDLES } from '../machine/paths.ts';
import { startLightningPages } from '../sandbox/lightning/start-lightning-pages.ts';
import type { OrgControl } from '../sandbox/salesforce/control/control-org.ts';
import type { Commands } from './open-commands.ts';
import type { Origins } from './origins.ts';

export interface LightningPagesOptions {
  port: number;
  origins: Origins;
  commands: Commands;
  org: OrgControl;
}

/** Starts the pages of the sandbox Salesforce, whose credential holds a key of this run. */
export async function startLightning(
  options: LightningPagesOptions,
): Promise<{ close: () => Promise<void> }> {
  const { port, origins, commands, org } = options;
  const credential = await commands.product.issueOrgKey({ org: org.id, atOnce: false });
  return startLightningPages({
    port,
    salesforceOrigin: origins.salesforceOrigin,
    org: org.id,
    backendOrigin: origins.backendOrigin,
    credential,
    cacheFolder: BUNDLES,
  });
}
