import { findAccountOfTenant } from '@alongside/backend/installation/installation-store';
import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { printStep } from '../machine/print-step.mjs';
import { findUnlinked, linkSampleDeals } from '../sample-programme/crm/link-sample-deals.ts';
import { seedSampleOrg } from '../sample-programme/crm/seed-sample-org.ts';
import type { OrgControl } from '../sandbox/salesforce/control/control-org.ts';
import { joinOrg } from './join-org.ts';
import type { Commands } from './open-commands.ts';
import type { Origins } from './origins.ts';

export interface BothCrmsOptions {
  readonly commands: Commands;
  readonly programme: Id<'tenant'>;
  readonly origins: Origins;
  readonly org: OrgControl;
}

/**
 * Fills the sandbox org with the deals of the sample, has it join the programme and links the deals,
 * once a data folder; what was interrupted goes on.
 */
export async function loadBothCrms(options: BothCrmsOptions): Promise<void> {
  const { commands, programme, origins, org } = options;
  const { product } = commands;
  const joined = await runInTenant(product.database, programme, (tx) =>
    findAccountOfTenant(tx, org.id),
  );
  if (joined === null) {
    await printStep('Filling the sandbox Salesforce', async () =>
      seedSampleOrg(org, product.services.clock.now()),
    );
    await printStep('Connecting the sandbox Salesforce', () =>
      joinOrg(commands, programme, origins),
    );
  }
  const link = { commands, programme, org, hubspotOrigin: origins.hubspotOrigin };
  const pairs = await findUnlinked(link);
  if (pairs.length === 0) return;
  await printStep('Linking the deals of both CRMs', (report) =>
    linkSampleDeals(link, pairs, (share) => report(`${Math.floor(share * 100)} %`)),
  );
}
