import { openSandboxOrg } from '../support/open-sandbox-org.ts';
import { describeCrmPort } from './crm-port.ts';

describeCrmPort('Salesforce', async () => {
  const { crm, org, close } = await openSandboxOrg();
  const look = (id: string) => org.read('Opportunity', id);
  return {
    crm,
    winDeal: async (id) => org.winOpportunity(id),
    renameDeal: async (id, name) => org.renameOpportunity(id, name),
    // An org keeps what one unit of its own currency is in the other one.
    setRate: async (id, rate) => org.setRate(String(look(id)['CurrencyIsoCode']), 1 / Number(rate)),
    deleteDeal: async (id) => org.remove('Opportunity', id),
    readSummary: async (id) => (look(id)['PRM_Summary__c'] ?? null) as string | null,
    countNotes: async (id) => org.list('Task').filter(({ WhatId }) => WhatId === id).length,
    readRows: async () => ({
      registrations: org.list('PRM_Registration__c').map((row) => ({
        id: String(row['PRM_Registration_Id__c']),
        partner: String(row['PRM_Partner_Org__c']),
        status: String(row['PRM_Registration_Status__c']),
      })),
      credits: org
        .list('PRM_Partner_Credit__c')
        .filter(({ IsDeleted }) => IsDeleted !== true)
        .map((row) => String(row['PRM_Credit_Key__c'])),
    }),
    close,
  };
});
