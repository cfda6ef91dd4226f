import { linkDeal } from '@alongside/shared/contracts/registration/link-deal';
import { expect, test } from 'vitest';
import { useTwoCrms } from '../support/two-crms.ts';

const current = useTwoCrms();

/** Something that copies fields between the CRMs carries our registration over. */
function carry(opportunityId: string, registrationId: string | null): void {
  const values = { PRM_Registration_Id__c: registrationId };
  current().place.salesforce.org().update('Opportunity', opportunityId, values);
}

const called = async (name: string) =>
  (await current().deals()).filter((deal) => deal.name === name);

/** A deal in both CRMs whose HubSpot record is of a registration. */
async function addRegistered(name: string, domain: string) {
  const { here, register } = current();
  const records = await here.addDeal(name, domain);
  const { registrationId } = await register(name, domain);
  await here.call(linkDeal, { registrationId, dealRecordId: records.hubspot });
  return { ...records, registrationId };
}

test('a record that bears the registration of a deal is that deal, met before or not', async () => {
  const { here } = current();
  for (const [name, met] of [
    ['Tallis Rail', false],
    ['Umber Works', true],
  ] as const) {
    const deal = await addRegistered(name, `${name.toLowerCase().replace(' ', '')}.com`);
    if (met) await here.card('salesforce', deal.salesforce);
    expect(await called(name)).toHaveLength(met ? 2 : 1);
    carry(deal.salesforce, deal.registrationId);
    await here.hear({ salesforce: deal.salesforce });
    expect(await called(name)).toHaveLength(1);
    const { headline } = await here.card('salesforce', deal.salesforce);
    expect(headline).toEqual((await here.card('hubspot', deal.hubspot)).headline);
  }
});

test('it stays that deal when the id is taken off the record', async () => {
  const { here } = current();
  const deal = await addRegistered('Vesper Glass', 'vesperglass.com');
  carry(deal.salesforce, deal.registrationId);
  await here.hear({ salesforce: deal.salesforce });
  carry(deal.salesforce, null);
  await here.hear({ salesforce: deal.salesforce });
  expect(await called('Vesper Glass')).toHaveLength(1);
});

test('an id that is nobody’s, or that stands on the record of another customer, joins nothing', async () => {
  const { here } = current();
  const deal = await addRegistered('Wren Textiles', 'wrentextiles.com');
  const other = await here.addDeal('Xylo Print', 'xyloprint.com');
  for (const id of [`reg_${'0'.repeat(26)}`, 'something else', deal.registrationId]) {
    carry(other.salesforce, id);
    await here.hear({ salesforce: other.salesforce });
  }
  expect(await called('Xylo Print')).toHaveLength(2);
  const { headline } = await here.card('salesforce', other.salesforce);
  expect(headline.state).toBe('none');
});
