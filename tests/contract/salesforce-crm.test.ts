import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { limitClient } from '@alongside/backend/crm/salesforce/limit-client';
import { createSalesforceSignIn } from '@alongside/backend/crm/salesforce/sign-in';
import { approveAccess } from '@alongside/scripts/sandbox/salesforce/approve-access';
import { startSalesforceSandbox } from '@alongside/scripts/sandbox/salesforce/start-salesforce-sandbox';
import { afterAll } from 'vitest';
import { describeCrmPort } from './crm-port.ts';

const CALLBACK = 'http://localhost:4000/oauth/salesforce/callback';
const VERIFIER = 'a-secret-of-this-sign-in-that-is-long-enough-for-it';

const stateFolder = mkdtempSync(path.join(os.tmpdir(), 'org-contract-'));
const app = { clientId: 'client-1', clientSecret: 'secret-1', redirectUris: [CALLBACK] };
const sandbox = await startSalesforceSandbox({ stateFolder, app, port: 0 });
const org = sandbox.control.org();
afterAll(async () => {
  await sandbox.close();
  rmSync(stateFolder, { recursive: true });
});

limitClient();

describeCrmPort('Salesforce', async () => {
  const { clientId, clientSecret } = app;
  const signIn = createSalesforceSignIn({
    loginOrigin: sandbox.origin,
    clientId,
    clientSecret,
    redirectUri: CALLBACK,
  });
  const callback = new URL(await approveAccess(signIn.consentUrl('state-1', VERIFIER)));
  const code = callback.searchParams.get('code') ?? '';
  const { tokens } = await signIn.exchangeCode(code, VERIFIER);
  const look = (id: string) => org.read('Opportunity', id);
  return {
    crm: signIn.openWith(tokens),
    winDeal: async (id) => org.winOpportunity(id),
    renameDeal: async (id, name) => org.renameOpportunity(id, name),
    // An org keeps what one unit of its own currency is in the other one.
    setRate: async (id, rate) => org.setRate(String(look(id)['CurrencyIsoCode']), 1 / Number(rate)),
    deleteDeal: async (id) => org.remove('Opportunity', id),
    readSummary: async (id) => (look(id)['PRM_Summary__c'] ?? null) as string | null,
    countNotes: async (id) => org.list('Task').filter(({ WhatId }) => WhatId === id).length,
    close: async () => {},
  };
});
