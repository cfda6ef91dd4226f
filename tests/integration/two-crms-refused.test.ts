import { linkRecord } from '@alongside/shared/contracts/crm-sync/link-record';
import { linkDeal } from '@alongside/shared/contracts/registration/link-deal';
import { expect, test } from 'vitest';
import { useTwoCrms } from '../support/two-crms.ts';

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
