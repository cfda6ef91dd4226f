import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { linkDeal } from '@alongside/shared/contracts/registration/link-deal';
import type { DealCardModel } from '@alongside/shared/vocabulary/card-model';
import { expect, test } from 'vitest';
import { MANAGER, useTwoCrms } from '../support/two-crms.ts';

const current = useTwoCrms();

/** What only one CRM has: its record ids, and how long ago it was told. */
const withoutRecords = ({ sync, ...card }: DealCardModel): string =>
  JSON.stringify({ ...card, asOf: '', sync: sync.state })
    .replaceAll(/"recordId":"\w+"/g, '')
    .replaceAll(/"crmUser_\w+"|usr_\w+/g, '');
const opportunity = (id: string) => current().place.salesforce.org().read('Opportunity', id);
const hubspotDeal = (id: string) =>
  current().place.portal.atCrm<{ properties: Record<string, string>; notes: unknown[] }>(
    'GET',
    `/records/deals/${id}`,
  );
const tasks = (id: string) =>
  current()
    .place.salesforce.org()
    .list('Task')
    .filter(({ WhatId, IsDeleted }) => WhatId === id && !IsDeleted);
test('a deal of both CRMs is one deal: a decision taken in one is written to both, and both cards say the same', async () => {
  const { here, place, register } = current();
  const records = await here.addDeal('Halvorsen Logistics', 'halvorsen-logistics.com');
  const { registrationId } = await register('Halvorsen Logistics', 'halvorsen-logistics.com');
  await here.link(['hubspot', records.hubspot], ['salesforce', records.salesforce]);
  await here.call(linkDeal, { registrationId, dealRecordId: records.hubspot });
  const manager = await here.as('salesforce', MANAGER);
  const input = { registrationId, deal: 'none', idempotencyKey: 'approve-0001' };
  const { dispatch } = place.portal.product;
  await dispatch(approveRegistration, manager, input, { requestId: 'r' });
  await here.send();
  expect(opportunity(records.salesforce)).toMatchObject({
    PRM_Registration_Id__c: registrationId,
    PRM_Protection_Status__c: 'active',
    PRM_Partner_Org__c: 'Northwind',
  });
  const deal = await hubspotDeal(records.hubspot);
  expect(deal.properties).toMatchObject({
    prm_registration_id: registrationId,
    prm_protection_status: 'active',
    prm_partner_org: 'Northwind',
  });
  const summaries = tasks(records.salesforce).map(({ Subject }) => Subject);
  expect(summaries.length).toBeGreaterThan(0);
  expect(deal.notes).toHaveLength(summaries.length);
  const cards = [
    await here.card('hubspot', records.hubspot),
    await here.card('salesforce', records.salesforce),
  ].map(withoutRecords);
  expect(cards[0]).toContain('Northwind');
  expect(cards[1]).toBe(cards[0]);
});

test.each(['hubspot', 'salesforce'] as const)(
  'a deal that a manager in %s has made is made and found there, whichever CRM was connected first',
  async (crm) => {
    const { here, place, register, recordsOf } = current();
    const name = `Made in ${crm}`;
    const { registrationId } = await register(name, `made-in-${crm}.com`);
    const input = { registrationId, deal: 'create', idempotencyKey: `approve-${crm}` };
    const { dispatch } = place.portal.product;
    await dispatch(approveRegistration, await here.as(crm, MANAGER), input, { requestId: 'r' });
    await here.send();
    const [record] = await recordsOf(registrationId);
    expect(record).toMatchObject({ crm });
    const { headline } = await here.card(crm, record!.recordId);
    expect(headline.text).toContain('Northwind · sourced');
  },
);

test('what the second record says is told, not taken over; what the first says is', async () => {
  const { here, place, deals } = current();
  const records = await here.addDeal('Ostmark Energie', 'ostmark-energie.de');
  await here.link(['hubspot', records.hubspot], ['salesforce', records.salesforce]);
  place.salesforce.org().winOpportunity(records.salesforce);
  await here.hear({ salesforce: records.salesforce });
  const [mirrored] = (await deals()).filter(({ name }) => name === 'Ostmark Energie');
  expect(mirrored).toMatchObject({ stage_class: 'early', amount_minor: 8_400_000 });
  for (const crm of ['hubspot', 'salesforce'] as const) {
    const { sync } = await here.card(crm, records[crm]);
    expect(sync.text).toContain('Salesforce says Closed Won; HubSpot leads.');
  }
  await place.portal.changeDeal(records.hubspot, { dealstage: 'closedwon' });
  await here.hear({});
  const [now] = (await deals()).filter(({ name }) => name === 'Ostmark Energie');
  expect(now).toMatchObject({ stage_class: 'won' });
  expect((await here.card('salesforce', records.salesforce)).sync.text).not.toContain('leads');
});

test('a record that was met as a deal of its own joins, whichever way round', async () => {
  const { here, deals } = current();
  for (const [first, second] of [
    ['hubspot', 'salesforce'],
    ['salesforce', 'hubspot'],
  ] as const) {
    const name = `Met before by ${second}`;
    const records = await here.addDeal(name, `met-before-${second}.com`);
    await here.card(first, records[first]);
    await here.card(second, records[second]);
    expect((await deals()).filter((deal) => deal.name === name)).toHaveLength(2);
    const dealId = await here.link([first, records[first]], [second, records[second]]);
    expect(await here.link([first, records[first]], [second, records[second]])).toBe(dealId);
    expect((await deals()).filter((deal) => deal.name === name)).toHaveLength(1);
    expect(withoutRecords(await here.card(second, records[second]))).toBe(
      withoutRecords(await here.card(first, records[first])),
    );
  }
});

test('the deal outlives its second record, and its first one: then the other leads', async () => {
  const { here, place, deals } = current();
  const records = await here.addDeal('Kestrel Foods', 'kestrelfoods.com');
  await here.link(['salesforce', records.salesforce], ['hubspot', records.hubspot]);
  const alive = async () => (await deals()).filter(({ name }) => name.startsWith('Kestrel'));
  await place.portal.changeDeal(records.hubspot, { amount: '90000' });
  await here.hear({});
  expect(await alive()).toMatchObject([{ amount_minor: 8_400_000 }]);
  place.salesforce.org().remove('Opportunity', records.salesforce);
  await here.hear({ salesforce: records.salesforce });
  expect(await alive()).toMatchObject([{ amount_minor: 9_000_000 }]);
  const { sync } = await here.card('hubspot', records.hubspot);
  expect(sync.text).toContain('Deleted in Salesforce; HubSpot leads.');
  await place.portal.atCrm('DELETE', `/records/deals/${records.hubspot}?userId=61000104`);
  await here.hear({});
  expect(await alive()).toEqual([]);
});

test('a CRM that took its access back leads no more, and its writing waits apart', async () => {
  const { here, place, deals, register } = current();
  const records = await here.addDeal('Sable Optics', 'sable-optics.com');
  await here.link(['salesforce', records.salesforce], ['hubspot', records.hubspot]);
  const { registrationId } = await register('Sable Optics', 'sable-optics.com');
  await here.call(linkDeal, { registrationId, dealRecordId: records.hubspot });
  const disconnected = (status: 'connected' | 'revoked') =>
    runInTenant(place.portal.product.database, here.tenantId, (tx) =>
      tx.updateTable('installation').set({ status }).where('kind', '=', 'salesforce').execute(),
    );
  await disconnected('revoked');
  await place.portal.changeDeal(records.hubspot, { amount: '91000' });
  await here.hear({});
  const [mirrored] = (await deals()).filter(({ name }) => name === 'Sable Optics');
  expect(mirrored).toMatchObject({ amount_minor: 9_100_000 });
  await here.send();
  const { properties } = await hubspotDeal(records.hubspot);
  expect(properties).toMatchObject({ prm_registration_id: registrationId });
  await disconnected('connected');
  await here.hear({ salesforce: records.salesforce });
  const [now] = (await deals()).filter(({ name }) => name === 'Sable Optics');
  expect(now).toMatchObject({ amount_minor: 8_400_000 });
});
