import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { OrgControl } from '@alongside/scripts/sandbox/salesforce/control/control-org';
import { startSalesforceSandbox } from '@alongside/scripts/sandbox/salesforce/start-salesforce-sandbox';
import type { ParityCrm, PersonsDeal } from './parity-crm.ts';
import { writeFields } from './parity-fields.ts';
import { CALLBACK, signInToOrg } from './sign-in-to-org.ts';

const stages = { first: 'Prospecting', late: 'Negotiation/Review', won: 'Closed Won' };

/** `PRM_Partner_Org__c` is `prm_partner_org` in the other CRM. */
const asInHubspot = (name: string): string => name.toLowerCase().replace(/__c$/, '');

/** An org, with what its own people see of any object. */
export interface ParityOrg extends ParityCrm {
  readonly listRecords: (object: string) => ReturnType<OrgControl['list']>;
  /** What somebody makes by hand. */
  readonly addRecord: OrgControl['create'];
}

/** @param nowMs milliseconds since 1970 */
export async function openParityOrg(nowMs: () => number): Promise<ParityOrg> {
  const stateFolder = mkdtempSync(path.join(os.tmpdir(), 'parity-org-'));
  const app = { clientId: 'client-1', clientSecret: 'secret-1' };
  const sandbox = await startSalesforceSandbox({
    stateFolder,
    port: 0,
    clock: nowMs,
    app: { ...app, redirectUris: [CALLBACK] },
  });
  const org = sandbox.control.org();
  return {
    kind: 'salesforce',
    crm: await signInToOrg(sandbox.origin, app, nowMs),
    account: org.id,
    firstStage: stages.first,
    addDeal: async (deal) => addDeal(org, deal),
    moveDeal: async (recordId, to) => {
      const closes = to === 'won' && { CloseDate: new Date(nowMs()).toISOString().slice(0, 10) };
      org.update('Opportunity', recordId, { StageName: stages[to], ...closes });
    },
    readFields: async () => org.list('Opportunity').map(readFields),
    listRecords: (object) => org.list(object),
    addRecord: (object, values) => org.create(object, values),
    readNotes: async () => org.list('Task').map(({ Description }) => String(Description)),
    close: async () => {
      await sandbox.close();
      rmSync(stateFolder, { recursive: true });
    },
  };
}

function addDeal(org: OrgControl, deal: PersonsDeal): string {
  const owner = org.list('User').find(({ Email }) => Email === deal.ownerEmail)!;
  const AccountId = org.create('Account', {
    Name: deal.name,
    Website: deal.domain,
    BillingCountry: deal.country,
  });
  return org.create('Opportunity', {
    Name: deal.name,
    Amount: Number(deal.amount),
    CloseDate: deal.closesOn,
    StageName: stages.first,
    AccountId,
    OwnerId: owner['Id'],
  });
}

function readFields(deal: Readonly<Record<string, string | number | boolean | null>>): string {
  const named = Object.entries(deal).map(([name, value]) => [asInHubspot(name), value]);
  return writeFields(Object.fromEntries(named));
}
