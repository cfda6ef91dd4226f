import { printStep } from '../machine/print-step.mjs';
import type { OrgControl } from '../sandbox/salesforce/control/control-org.ts';
import type { Ports } from './origins.ts';
import { startSalesforce } from './start-salesforce.ts';
import { type SandboxOptions, startSandbox } from './start-sandbox.ts';

export interface SandboxesOptions extends Omit<SandboxOptions, 'port'> {
  ports: Ports;
}

/** Starts the stand-ins of both CRMs; `running` ends them. Answers the one org there is. */
export async function startSandboxes(
  { ports, ...options }: SandboxesOptions,
  running: AsyncDisposableStack,
): Promise<OrgControl> {
  const hubspot = await printStep('Starting the sandbox HubSpot', () =>
    startSandbox({ ...options, port: ports.hubspot }),
  );
  running.defer(hubspot.close);
  const salesforce = await printStep('Starting the sandbox Salesforce', () =>
    startSalesforce({ ...options, port: ports.salesforce }),
  );
  running.defer(salesforce.close);
  return salesforce.control.org();
}
