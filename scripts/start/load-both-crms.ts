import type { Id } from '@alongside/shared/vocabulary/ids';
import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { printStep } from '../machine/print-step.mjs';
import { linkSampleDeals } from '../sample-programme/crm/link-sample-deals.ts';
import { makeDeals } from '../sample-programme/crm/sample-deals.ts';
import { seedSampleOrg } from '../sample-programme/crm/seed-sample-org.ts';
import { makeProgramme } from '../sample-programme/generate/make-programme.ts';
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

/** Fills the sandbox org with the deals of the sample and has it join the programme, once a data folder. */
export async function loadBothCrms(options: BothCrmsOptions): Promise<void> {
  const { commands, programme, origins, org } = options;
  const { product } = commands;
  if (await isLinked(options)) return;
  await printStep('Filling the sandbox Salesforce', async () =>
    seedSampleOrg(org, product.services.clock.now()),
  );
  await printStep('Connecting the sandbox Salesforce', () => joinOrg(commands, programme, origins));
  await printStep('Linking the deals of both CRMs', (report) =>
    linkSampleDeals({
      commands,
      programme,
      hubspotOrigin: origins.hubspotOrigin,
      org,
      report: (share) => report(`${Math.floor(share * 100)} %`),
    }),
  );
}

/** Whether as many opportunities are somebody's record as the sample has deals. */
async function isLinked({ commands, programme, org }: BothCrmsOptions): Promise<boolean> {
  const { database, services } = commands.product;
  const { linked } = await runInTenant(database, programme, (tx) =>
    tx
      .selectFrom('crm_record as r')
      .innerJoin('installation as i', 'i.id', 'r.installation_id')
      .select((select) => select.fn.countAll<number>().as('linked'))
      .where('i.external_account_id', '=', org.id)
      .where('r.object', '=', 'deal')
      .executeTakeFirstOrThrow(),
  );
  return linked >= makeDeals(makeProgramme(services.clock.now())).length;
}
