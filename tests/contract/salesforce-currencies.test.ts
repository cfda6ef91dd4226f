import { afterAll, describe, expect, it } from 'vitest';
import { openSandboxOrg } from '../support/open-sandbox-org.ts';
import { newDeal } from './deal-builders.ts';
import { registrationRow } from './row-builders.ts';

describe('an org with one currency', async () => {
  const { crm, org, close } = await openSandboxOrg({ currency: 'USD', conversionRates: {} });
  afterAll(close);

  it('is in that currency, and so are its deals', async () => {
    expect(await crm.readAccount()).toMatchObject({ currency: 'USD' });
    const amount = { amountMinor: 12_050_010, currency: 'USD' };
    const { dealRecordId } = await crm.createDeal(newDeal({ amount }));
    expect(await crm.readDeal(dealRecordId)).toMatchObject({ ...amount, exchangeRate: null });
  });

  it('says nothing of amounts in another one', async () => {
    const row = registrationRow();
    await crm.rows?.writeRegistrations([row]);
    expect(org.list('PRM_Registration__c')).toMatchObject([{ PRM_Amount__c: null }]);
  });

  it('takes no deal in another one', async () => {
    const amount = { amountMinor: 100, currency: 'EUR' };
    await expect(crm.createDeal(newDeal({ amount }))).rejects.toMatchObject({
      error: { kind: 'refused', properties: ['CurrencyIsoCode'] },
    });
  });
});

describe('an org with several currencies', async () => {
  const { crm, org, close } = await openSandboxOrg({
    currency: 'EUR',
    conversionRates: { USD: 1 },
  });
  afterAll(close);

  it.each([
    ['EUR', 'EUR', 125],
    ['USD', 'USD', 125],
    // The org has never heard of it, and its row is there all the same.
    ['KWD', 'EUR', null],
  ])('tells an amount in %s in %s', async (currency, kept, amount) => {
    const row = registrationRow({ amount: { amountMinor: 12_500, currency } });
    expect(await crm.rows?.writeRegistrations([row])).toMatchObject({ refused: [] });
    expect(
      org
        .list('PRM_Registration__c')
        .find((one) => one['PRM_Registration_Id__c'] === row.registrationId),
    ).toMatchObject({ CurrencyIsoCode: kept, PRM_Amount__c: amount });
  });
});
