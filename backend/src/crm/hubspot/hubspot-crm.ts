import { CrmFailure } from '../crm-error.ts';
import type { CrmAccount, CrmPort } from '../crm-port.ts';
import { readOneByOne } from '../read-one-by-one.ts';
import type { AccountContext } from './account-context.ts';
import { account, record } from './answer-schemas.ts';
import { apiPaths } from './api-paths.ts';
import { createDeal } from './create-deal.ts';
import { toDealFields } from './deal-fields.ts';
import { findNote, writeNote } from './deal-notes.ts';
import { createDealStages } from './deal-stages.ts';
import type { HubspotApi } from './hubspot-api.ts';
import { createOwnerDirectory } from './owner-directory.ts';
import { registrationIdProperty } from './property-plan.ts';
import { provisionProperties } from './provision-properties.ts';
import { findCompanies, readCompany } from './read-company.ts';
import { readDeal } from './read-deal.ts';
import { searchOpenDeals } from './search-open-deals.ts';

export interface HubspotCrmOptions {
  readonly api: HubspotApi;
  readonly settings: AccountContext['settings'];
  /** What the account granted and is called, which only its tokens tell. */
  readonly grant: () => Promise<Pick<CrmAccount, 'name' | 'scopes'>>;
}

/** One account of the vendor as our port. */
export function createHubspotCrm({ api, settings, grant }: HubspotCrmOptions): CrmPort {
  const context: AccountContext = {
    api,
    settings,
    stages: createDealStages(api),
    owners: createOwnerDirectory(api),
  };
  return {
    readDeal: (recordId) => readDeal(context, recordId),
    readDeals: (recordIds) => readOneByOne((recordId) => readDeal(context, recordId), recordIds),
    searchOpenDeals: (search) => searchOpenDeals(context, search),
    readCompany: (recordId) => readCompany(api, recordId),
    findCompanyByDomain: async (domain) =>
      (await findCompanies(api, 'domain', domain, 1))[0] ?? null,
    findDealByRegistration: (reference) => readDeal(context, reference, registrationIdProperty),
    createDeal: (deal) => repairing(api, () => createDeal(context, deal)),
    writeDealProperties: async (recordId, properties) => {
      const path = apiPaths.object('deals', recordId);
      const body = { properties: toDealFields(properties) };
      await repairing(api, () => api.call(record, { method: 'PATCH', path, body }));
    },
    writeNote: (note) => writeNote(api, note),
    findNote: (dealRecordId, reference) => findNote(api, dealRecordId, reference),
    listUsers: () => context.owners.list(),
    readAccount: async () => readAccount(api, await grant()),
    provision: () => provisionProperties(api),
    rows: null,
    changeList: null,
  };
}

async function readAccount(
  api: HubspotApi,
  grant: Pick<CrmAccount, 'name' | 'scopes'>,
): Promise<CrmAccount> {
  const found = await api.call(account, { method: 'GET', path: apiPaths.account });
  return {
    ...grant,
    externalAccountId: String(found.portalId),
    timeZone: found.timeZone,
    currency: found.companyCurrency,
    environment: found.accountType === 'STANDARD' ? 'production' : 'sandbox',
  };
}

/** A property of ours that somebody removed is made again, once, before the write is given up. */
async function repairing<T>(api: HubspotApi, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (!(error instanceof CrmFailure) || !concernsOurs(error)) throw error;
    await provisionProperties(api);
    return write();
  }
}

function concernsOurs({ error, message }: CrmFailure): boolean {
  if (error.kind !== 'refused') return false;
  const ours = error.properties.some((name) => name.startsWith('prm_'));
  return message.includes('PROPERTY_DOESNT_EXIST') && ours;
}
