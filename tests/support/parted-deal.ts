import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { unlinkRecord } from '@alongside/shared/contracts/crm-sync/unlink-record';
import { upsertPartner } from '@alongside/shared/contracts/partner/upsert';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { MANAGER, type TwoCrms } from './two-crms.ts';

export type Crm = 'hubspot' | 'salesforce';
export type Records = Readonly<Record<Crm, string>>;

export const other = (crm: Crm): Crm => (crm === 'hubspot' ? 'salesforce' : 'hubspot');

export function unlink({ here }: TwoCrms, crm: Crm, records: Records) {
  return here.call(unlinkRecord, { account: here.accounts[crm], recordId: records[crm] });
}

/** The org has an account of Northwind, so that its own lists of partners can name it. */
export async function nameNorthwind({ here, place }: TwoCrms): Promise<void> {
  const domain = 'northwind-it.com';
  place.salesforce.org().create('Account', { Name: 'Northwind', Website: domain });
  const northwind = { reference: 'northwind', name: 'Northwind', domain };
  await here.call(upsertPartner, { ...northwind, type: 'reseller', tier: 'gold' });
  await sendAll({ here });
}

/** A deal that we made in one CRM for a registration, and another of the same customer in the other. */
export async function addRegistered(all: TwoCrms, name: string, leading: Crm) {
  const { here, place, register, recordsOf } = all;
  const website = `${name.toLowerCase().replaceAll(' ', '-')}.com`;
  const { registrationId } = await register(name, website);
  const manager = await here.as(leading, MANAGER);
  const input = { registrationId, deal: 'create', idempotencyKey: `approve-${name}` };
  const { dispatch } = place.portal.product;
  await dispatch(approveRegistration, manager, input, { requestId: 'r' });
  await here.send();
  const [made] = await recordsOf(registrationId);
  return { ...(await here.addDeal(name, website)), [leading]: made!.recordId, registrationId };
}

/** The same, linked. */
export async function linkRegistered(all: TwoCrms, name: string, leading: Crm) {
  const deal = await addRegistered(all, name, leading);
  return { ...deal, dealId: await link(all, leading, deal) };
}

export function link({ here }: TwoCrms, leading: Crm, records: Records) {
  const joining = other(leading);
  return here.link([leading, records[leading]], [joining, records[joining]]);
}

/** What waits is written, with what comes of it. */
export async function sendAll({ here }: Pick<TwoCrms, 'here'>): Promise<void> {
  for (let round = 0; round < 3; round += 1) await here.send();
}

/** All that we hold of deals, their records and registrations, but when it was read and linked. */
export function holdings({ here, place }: TwoCrms) {
  return runInTenant(place.portal.product.database, here.tenantId, async (tx) => {
    const forget = (row: Record<string, unknown>) => {
      const { read_at: _1, linked_at: _2, former_deal_id: _3, ...kept } = row;
      return kept;
    };
    return {
      deals: (await tx.selectFrom('deal').selectAll().orderBy('id').execute()).map(forget),
      records: (
        await tx
          .selectFrom('crm_record')
          .selectAll()
          .orderBy('object')
          .orderBy('external_id')
          .execute()
      ).map(forget),
      registrations: await tx.selectFrom('registration').selectAll().orderBy('id').execute(),
      windows: await tx.selectFrom('protection_window').selectAll().orderBy('id').execute(),
    };
  });
}

/** We were told of a first contact with the customer on every deal that is called so. */
export async function noteContact({ here, place }: TwoCrms, name: string, at: string) {
  await runInTenant(place.portal.product.database, here.tenantId, (tx) =>
    tx.updateTable('deal').set({ first_contact_at: at }).where('name', '=', name).execute(),
  );
}

/** What a record says of partners. */
export async function saidOf({ place }: TwoCrms, crm: Crm, records: Records) {
  const read = {
    hubspot: async () => {
      const path = `/records/deals/${records.hubspot}`;
      const { properties } = await place.portal.atCrm<{ properties: Said }>('GET', path);
      return ['prm_registration_id', 'prm_partner_org', 'prm_protection_status'].map(
        (name) => properties[name],
      );
    },
    salesforce: async () => {
      const row = place.salesforce.org().read('Opportunity', records.salesforce) as Said;
      return ['PRM_Registration_Id__c', 'PRM_Partner_Org__c', 'PRM_Protection_Status__c'].map(
        (name) => row[name],
      );
    },
  };
  const [registration, partner, protection] = await read[crm]();
  return { registration: registration || null, partner: partner || null, protection };
}

type Said = Readonly<Record<string, string | null>>;

/** How many rows of ours lead to an opportunity. */
export function countRows({ place }: TwoCrms, { salesforce }: Records) {
  const org = place.salesforce.org();
  const count = (object: string, field: string): number =>
    org.list(object).filter((row) => row[field] === salesforce && row['IsDeleted'] !== true).length;
  return {
    registrations: count('PRM_Registration__c', 'PRM_Opportunity__c'),
    credits: count('PRM_Partner_Credit__c', 'PRM_Opportunity__c'),
    partners: count('OpportunityPartner', 'OpportunityId'),
  };
}
