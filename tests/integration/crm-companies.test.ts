import { upsertPartner } from '@alongside/shared/contracts/partner/upsert';
import { recordCertification } from '@alongside/shared/contracts/certification/record';
import { recordDealChange } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import { noteWhatTimeChanges } from '@alongside/backend/crm-sync/projection-store';
import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { keepRows } from '../support/keep-rows.ts';
import { createSyncedProgramme, type SyncedProgramme } from '../support/synced-programme.ts';

let database: TestDatabase;
let programme: SyncedProgramme;

beforeEach(async () => {
  database = await createTestDatabase();
  programme = await createSyncedProgramme(database.url);
  await keepRows(programme, programme.crm);
});

afterEach(async () => {
  await programme.close();
  await database.close();
});

const company = (recordId: string, domain: string) =>
  programme.crm.companies.set(recordId, { recordId, name: domain, domain, country: 'DE' });
const shown = () => [...programme.crm.partnerCompanies.values()];
const send = () => programme.drain.run();

test('the company on a partner’s domain says who the partner is, with every change', async () => {
  company('77', 'northwind.com');
  await programme.addPartner('Northwind', { domain: 'northwind.com' });
  await send();
  expect(shown()).toMatchObject([
    {
      recordId: '77',
      status: 'active',
      tier: 'gold',
      type: 'reseller',
      manager: null,
      certification: null,
      people: [{ email: 'priya@northwind.example', role: 'ae', certification: null }],
    },
  ]);
  await programme.call(upsertPartner, programme.system, {
    reference: 'northwind',
    name: 'Northwind',
    type: 'distributor',
    tier: 'platinum',
    managerEmail: 'manager@vendor.example',
  });
  await send();
  expect(shown()).toMatchObject([
    { recordId: '77', tier: 'platinum', type: 'distributor', manager: 'Dana' },
  ]);
});

test('a certification stands on company and person, and ends there on its day', async () => {
  company('77', 'northwind.com');
  await programme.addPartner('Northwind', { domain: 'northwind.com' });
  await programme.call(recordCertification, programme.system, {
    partnerReference: 'northwind',
    contactEmail: 'priya@northwind.example',
    type: 'product',
    level: 'expert',
    status: 'active',
    earnedOn: '2026-01-10',
    expiresOn: '2026-10-31',
  });
  await send();
  const certification = {
    type: 'product',
    level: 'expert',
    status: 'active',
    earnedOn: '2026-01-10',
    expiresOn: '2026-10-31',
  };
  expect(shown()).toMatchObject([{ certification, people: [{ certification }] }]);
  programme.clock.advance(21 * 86_400_000);
  await runInTenant(programme.database, programme.tenantId, noteWhatTimeChanges);
  await send();
  expect(shown()).toMatchObject([{ certification: { status: 'expired' } }]);
});

test('a company that stands for a customer is never written as a partner’s', async () => {
  company('88', 'acme.com');
  await programme.call(recordDealChange, programme.system, {
    installationId: programme.manager.installationId,
    deal: dealOf('88', 'acme.com'),
  });
  await programme.addPartner('Acme', { domain: 'acme.com' });
  await send();
  expect(shown()).toEqual([]);
});

test('a partner that nobody knows in the CRM is written once its company is there', async () => {
  await programme.addPartner('Northwind', { domain: 'northwind.com' });
  await send();
  expect(shown()).toEqual([]);
  company('77', 'northwind.com');
  await programme.addPartner('Northwind', { domain: 'northwind.com', tier: 'silver' });
  await send();
  expect(shown()).toMatchObject([{ recordId: '77', tier: 'silver' }]);
});

test('a customer’s company says who sold to it, until the look-back is over', async () => {
  const registrationId = await programme.register(await programme.addPartner('Northwind'));
  await programme.approve(registrationId, 'create');
  await send();
  // A win right after the registration would be looked at first.
  programme.clock.advance(40 * 86_400_000);
  const [deal] = programme.crm.deals.values();
  const won: DealSnapshot = {
    ...deal!,
    stageClass: 'won',
    stage: 'Won',
    closedAt: programme.clock.now(),
  };
  const { installationId } = programme.manager;
  await programme.call(recordDealChange, programme.system, { installationId, deal: won });
  await send();
  const record = deal!.company!.recordId;
  expect(programme.crm.incumbents.get(record)).toEqual(['Northwind']);
  await programme.call(upsertPartner, programme.system, {
    reference: 'northwind',
    name: 'Northwind Traders',
    type: 'reseller',
    tier: 'gold',
  });
  await send();
  expect(programme.crm.incumbents.get(record)).toEqual(['Northwind Traders']);
  programme.clock.advance(3 * 365 * 86_400_000);
  await runInTenant(programme.database, programme.tenantId, noteWhatTimeChanges);
  await send();
  expect(programme.crm.incumbents.get(record)).toEqual([]);
});

const dealOf = (companyId: string, domain: string): DealSnapshot => ({
  recordId: '9001',
  name: 'A deal',
  amountMinor: null,
  currency: 'EUR',
  stage: 'Open',
  stageClass: 'early',
  expectedCloseOn: null,
  ownerUserId: null,
  createdAt: '2026-10-01T08:00:00.000Z',
  closedAt: null,
  company: { recordId: companyId, name: domain, domain, country: 'DE' },
  deleted: false,
});
