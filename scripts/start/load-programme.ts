import { setRole } from '@alongside/shared/contracts/installation/set-role';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { printStep } from '../machine/print-step.mjs';
import { seedSampleCrm } from '../sample-programme/crm/seed-sample-crm.ts';
import { isSampleLoaded } from '../sample-programme/is-sample-loaded.ts';
import { loadSampleProgramme } from '../sample-programme/load-sample-programme.ts';
import { SANDBOX_USERS } from '../sandbox/hubspot/people.ts';
import type { Commands } from './open-commands.ts';
import type { Origins } from './origins.ts';

export interface ProgrammeOptions {
  commands: Commands;
  connect: () => Promise<void>;
  origins: Origins;
  folder: string;
}

/** Connects the sandbox portal and fills it with the sample programme, once a data folder. */
export async function loadProgramme(options: ProgrammeOptions): Promise<Id<'tenant'>> {
  const { commands, connect, origins } = options;
  const known = await commands.findTenant();
  if (known !== undefined && (await isSampleLoaded(commands.product, known))) return known;
  // A CRM is there before the app: nobody is told of what it holds already.
  await printStep('Filling the sandbox HubSpot', () =>
    seedSampleCrm(origins.hubspotOrigin, commands.product.services.clock.now()),
  );
  await printStep('Connecting the sandbox HubSpot', connect);
  const tenantId = await commands.findTenant();
  if (tenantId === undefined) throw new Error('The portal was connected, but there is no tenant.');
  for (const { email, job } of SANDBOX_USERS) {
    if (job === 'manager') await commands.call(setRole, tenantId, { email, role: 'manager' });
  }
  await printStep('Loading the sample programme', (report) =>
    loadSampleProgramme({ ...options, tenantId, report }),
  );
  return tenantId;
}
