import type { Id } from '@alongside/shared/vocabulary/ids';
import type { OrgControl } from '../sandbox/salesforce/control/control-org.ts';
import { joinOrg } from '../start/join-org.ts';
import { openCommands } from '../start/open-commands.ts';
import type { Origins, Ports } from '../start/origins.ts';
import type { Secrets } from '../start/read-secrets.ts';
import { startLightning } from '../start/start-lightning.ts';
import { startSalesforce } from '../start/start-salesforce.ts';

export interface SecondCrmOptions {
  readonly folder: string;
  readonly origins: Origins;
  readonly secrets: Secrets;
  readonly ports: Ports;
  /** What the backend was told. */
  readonly env: Record<string, string>;
  readonly tenantId: Id<'tenant'>;
}

/** Starts the sandbox Salesforce, has its org join the programme and serves its pages; `running` ends it all. */
export async function addSecondCrm(
  options: SecondCrmOptions,
  running: AsyncDisposableStack,
): Promise<OrgControl> {
  const { folder, origins, secrets, ports, env, tenantId } = options;
  const salesforce = await startSalesforce({ folder, origins, secrets, port: ports.salesforce });
  running.defer(salesforce.close);
  const org = salesforce.control.org();
  const commands = openCommands(env);
  running.defer(commands.close);
  await joinOrg(commands, tenantId, origins);
  const pages = await startLightning({ port: ports.lightning, origins, commands, org });
  running.defer(pages.close);
  return org;
}
