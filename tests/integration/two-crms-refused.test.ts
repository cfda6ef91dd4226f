import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { linkRecord } from '@alongside/shared/contracts/crm-sync/link-record';
import { unlinkRecord } from '@alongside/shared/contracts/crm-sync/unlink-record';
import { linkDeal } from '@alongside/shared/contracts/registration/link-deal';
import { expect, test } from 'vitest';
import { MANAGER, useTwoCrms } from '../support/two-crms.ts';

const current = useTwoCrms();

test('two records that cannot be one deal stay two, and the reason is told', async () => {
  const { here, register } = current();
  const one = await here.addDeal('Pallas Tools', 'pallas-tools.com');
  const two = await here.addDeal('Quercus Wood', 'quercus-wood.com');
  const link = (first: string, second: string) =>
    here.link(['hubspot', first], ['salesforce', second]);
  await expect(link(one.hubspot, two.salesforce)).rejects.toThrow('belong to different customers');
  await link(one.hubspot, one.salesforce);
  const again = await here.addDeal('Pallas Tools', 'pallas-tools.com');
  await expect(link(one.hubspot, again.salesforce)).rejects.toThrow(
    'has another record in this account already',
  );
  const { registrationId } = await register('Quercus Wood', 'quercus-wood.com');
  await here.call(linkDeal, { registrationId, dealRecordId: two.hubspot });
  const leadingElsewhere = here.link(['salesforce', two.salesforce], ['hubspot', two.hubspot]);
  await expect(leadingElsewhere).rejects.toThrow('Let this record lead instead.');
  await link(two.hubspot, two.salesforce);
  await expect(link(two.hubspot, '006000000000000AAA')).rejects.toThrow('holds no deal');
});

test('a record that stands alone, or is not there, is not taken from any deal', async () => {
  const { here, place } = current();
  const alone = await here.addDeal('Sorrel Mills', 'sorrel-mills.com');
  const linked = await here.addDeal('Tansy Freight', 'tansy-freight.com');
  await here.link(['hubspot', linked.hubspot], ['salesforce', linked.salesforce]);
  const { hubspot, salesforce } = here.accounts;
  const unlink = (account: string, recordId: string) =>
    here.call(unlinkRecord, { account, recordId });
  const only = '"Sorrel Mills" is the only record of its deal.';
  await expect(unlink(hubspot, alone.hubspot)).rejects.toThrow(only);
  await here.card('hubspot', alone.hubspot);
  await expect(unlink(hubspot, alone.hubspot)).rejects.toThrow(only);
  await expect(unlink(salesforce, '006000000000000AAA')).rejects.toThrow('holds no deal');
  await expect(unlink('4711', linked.hubspot)).rejects.toThrow('no connected CRM account "4711"');
  place.salesforce.org().remove('Opportunity', linked.salesforce);
  await expect(unlink(salesforce, linked.salesforce)).rejects.toThrow('holds no deal');
  // Who leads next is not there either, and we have not heard of it yet.
  await expect(unlink(hubspot, linked.hubspot)).rejects.toThrow(linked.salesforce);
});

test('a deal whose other record is in an account that is not connected keeps its record', async () => {
  const { here, place } = current();
  const records = await here.addDeal('Umbel Foods', 'umbel-foods.com');
  await here.link(['hubspot', records.hubspot], ['salesforce', records.salesforce]);
  const disconnected = (status: 'connected' | 'revoked') =>
    runInTenant(place.portal.product.database, here.tenantId, (tx) =>
      tx.updateTable('installation').set({ status }).where('kind', '=', 'salesforce').execute(),
    );
  await disconnected('revoked');
  const unlink = { account: here.accounts.hubspot, recordId: records.hubspot };
  await expect(here.call(unlinkRecord, unlink)).rejects.toThrow('Connect it first.');
  await disconnected('connected');
  const { dealId, leftDealId } = await here.call(unlinkRecord, unlink);
  expect(dealId).not.toBe(leftDealId);
});

test('a deal that is left with deleted records only is deleted', async () => {
  const { here, place, deals } = current();
  const records = await here.addDeal('Vetch Paper', 'vetch-paper.com');
  await here.link(['hubspot', records.hubspot], ['salesforce', records.salesforce]);
  place.salesforce.org().remove('Opportunity', records.salesforce);
  await here.hear({ salesforce: records.salesforce });
  const input = { account: here.accounts.hubspot, recordId: records.hubspot };
  await here.call(unlinkRecord, input);
  const living = (await deals()).filter(({ name }) => name === 'Vetch Paper');
  expect(living).toHaveLength(1);
});

test('asked twice with one key it is done once, and the log has both deals', async () => {
  const { here, place } = current();
  const records = await here.addDeal('Woad Prints', 'woad-prints.com');
  await here.link(['hubspot', records.hubspot], ['salesforce', records.salesforce]);
  const record = { account: here.accounts.salesforce, recordId: records.salesforce };
  const input = { ...record, idempotencyKey: 'unlink-once' };
  const { dispatch, database } = place.portal.product;
  const ask = async (email: string) =>
    dispatch(unlinkRecord, await here.as('hubspot', email), input, { requestId: 'r' });
  const once = await ask(MANAGER);
  expect(await ask(MANAGER)).toEqual(once);
  const logged = await runInTenant(database, here.tenantId, (tx) =>
    tx
      .selectFrom('audit_event')
      .select(['subject', 'details'])
      .where('operation', '=', 'crm-sync.unlink-record')
      .where('subject', 'in', [once.dealId, once.leftDealId])
      .execute(),
  );
  expect(logged).toHaveLength(2);
  const left = logged.find(({ subject }) => subject === once.leftDealId);
  const becomes = { recordId: records.salesforce, becomes: once.dealId };
  expect(JSON.parse(left!.details)).toMatchObject(becomes);
});

test('nobody links a record of another programme', async () => {
  const { here, place } = current();
  const records = await here.addDeal('Rowan Paper', 'rowanpaper.com');
  const other = place.salesforce.createOrg({ name: 'Elsewhere' });
  await place.signIn(`${place.portal.origin}/oauth/salesforce/install`, other.id);
  const recordId = other.create('Opportunity', {
    Name: 'Rowan Paper',
    StageName: 'Qualification',
    CloseDate: '2027-03-01',
  });
  const leading = { account: here.accounts.hubspot, recordId: records.hubspot };
  const joining = { account: other.id, recordId };
  await expect(here.call(linkRecord, { leading, joining })).rejects.toThrow(
    `no connected CRM account "${other.id}"`,
  );
});
