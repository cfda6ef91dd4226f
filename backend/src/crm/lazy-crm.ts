import type { CrmPort } from './crm-port.ts';

/** A CRM whose client is loaded at the first call, so that it does not weigh on the start. */
export function createLazyCrm(load: () => Promise<CrmPort>): CrmPort {
  let loading: Promise<CrmPort> | null = null;
  const crm = (): Promise<CrmPort> => {
    loading ??= load();
    return loading;
  };
  return {
    readDeal: async (recordId) => (await crm()).readDeal(recordId),
    searchOpenDeals: async (search) => (await crm()).searchOpenDeals(search),
    findCompanyByDomain: async (domain) => (await crm()).findCompanyByDomain(domain),
    findDealByRegistration: async (reference) => (await crm()).findDealByRegistration(reference),
    createDeal: async (deal) => (await crm()).createDeal(deal),
    writeDealProperties: async (id, properties) =>
      (await crm()).writeDealProperties(id, properties),
    writeNote: async (note) => (await crm()).writeNote(note),
    findNote: async (dealRecordId, reference) => (await crm()).findNote(dealRecordId, reference),
    listUsers: async () => (await crm()).listUsers(),
    readAccount: async () => (await crm()).readAccount(),
    provision: async () => (await crm()).provision(),
  };
}
