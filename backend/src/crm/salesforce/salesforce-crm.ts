import { CrmFailure } from '../crm-error.ts';
import type { CrmAccount, CrmPort, CrmUser } from '../crm-port.ts';
import { anything, organization, user } from './answer-schemas.ts';
import { apiPaths } from './api-paths.ts';
import { createDeal } from './create-deal.ts';
import { type Currencies, createCurrencies } from './currencies.ts';
import { dealFieldNames, toDealFields } from './deal-fields.ts';
import { findNote, writeNote } from './deal-notes.ts';
import { createDealStages } from './deal-stages.ts';
import { findDealByRegistration } from './find-deal-by-registration.ts';
import { createChangeList } from './list-changed-deals.ts';
import type { OrgContext } from './org-context.ts';
import { createOrgRows } from './org-rows.ts';
import { createOrgShape, throwIfIncomplete } from './org-shape.ts';
import { findCompaniesByDomain, findCompanyById } from './read-company.ts';
import { readDeal } from './read-deal.ts';
import { readDeals } from './read-deals.ts';
import type { SalesforceApi } from './salesforce-api.ts';
import { searchOpenDeals } from './search-open-deals.ts';
import { isRecordId } from './soql.ts';

export interface SalesforceCrmOptions {
  readonly api: SalesforceApi;
  readonly settings: OrgContext['settings'];
  readonly nowMs: OrgContext['nowMs'];
  /** What the org granted, which only its tokens tell. */
  readonly scopes: () => Promise<readonly string[]>;
}

/** One org as our port. */
export function createSalesforceCrm(options: SalesforceCrmOptions): CrmPort {
  const { api, scopes } = options;
  const shape = createOrgShape(api);
  const currencies = createCurrencies(api, shape);
  const context: OrgContext = { ...options, shape, currencies, stages: createDealStages(api) };
  const rows = createOrgRows(context);
  return {
    readDeal: (recordId) => readDeal(context, recordId),
    readDeals: (recordIds) => readDeals(context, recordIds),
    searchOpenDeals: (search) => searchOpenDeals(context, search),
    readCompany: (recordId) => findCompanyById(context, recordId),
    findCompanyByDomain: async (domain) =>
      (await findCompaniesByDomain(context, domain))[0] ?? null,
    findDealByRegistration: (reference) => findDealByRegistration(context, reference),
    createDeal: (deal) => createDeal(context, deal),
    writeDealProperties: async (recordId, properties) => {
      if (!isRecordId(recordId)) throw new CrmFailure({ kind: 'not_found' }, 'no such deal');
      const { fieldName } = await shape();
      const body = toDealFields(properties, fieldName);
      const path = apiPaths.object('Opportunity', recordId);
      await api.call(anything, { method: 'PATCH', path, body });
    },
    writeNote: (note) => writeNote(context, note),
    findNote: (dealRecordId, reference) => findNote(context, dealRecordId, reference),
    listUsers: () => listUsers(api),
    readAccount: async () => readAccount(api, currencies, await scopes()),
    /** The package brings the fields; here they are only looked for. */
    provision: async () => {
      throwIfIncomplete(await shape());
      const deal = { object: 'deal', properties: dealFieldNames.length };
      return [deal, ...(await rows.provisioned())];
    },
    rows,
    changeList: createChangeList(context),
  };
}

async function listUsers(api: SalesforceApi): Promise<readonly CrmUser[]> {
  const soql =
    "SELECT Id, Name, Email FROM User WHERE IsActive = true AND UserType = 'Standard' ORDER BY Name, Id";
  const users = await api.query(user, soql);
  return users.map(({ Id, Name, Email }) => ({
    userId: Id,
    ownerId: Id,
    email: Email,
    name: Name,
  }));
}

async function readAccount(
  api: SalesforceApi,
  currencies: Currencies,
  scopes: readonly string[],
): Promise<CrmAccount> {
  const soql = 'SELECT Id, Name, TimeZoneSidKey, IsSandbox, OrganizationType FROM Organization';
  const [org] = await api.query(organization, soql);
  if (org === undefined) throw new CrmFailure({ kind: 'malformed' }, 'the org did not tell itself');
  const isForTrying = org.IsSandbox || org.OrganizationType === 'Developer Edition';
  return {
    externalAccountId: org.Id,
    name: org.Name,
    timeZone: org.TimeZoneSidKey,
    currency: await currencies.home(),
    environment: isForTrying ? 'sandbox' : 'production',
    scopes,
  };
}
