import { expect, it } from 'vitest';
import type { CrmUnderTest } from './crm-under-test.ts';
import { newDeal, reference } from './deal-builders.ts';

/** What a CRM tells of its deals, with what people did to them there. */
export function checkFoundDeals(opened: () => CrmUnderTest): void {
  it('reads nothing for a record that does not exist', async () => {
    const test = opened();
    expect(await test.crm.readDeal('999999999')).toBeNull();
    expect(await test.crm.findDealByRegistration(reference())).toBeNull();
    expect(await test.crm.findCompanyByDomain('nobody.example')).toBeNull();
    expect(await test.crm.readCompany('999999999')).toBeNull();
  });

  it('finds the open deals of a company, by record and by domain, but none that is won', async () => {
    const test = opened();
    const { company } = newDeal();
    const won = await test.crm.createDeal(newDeal({ company }));
    const { dealRecordId, companyRecordId } = await test.crm.createDeal(newDeal({ company }));
    await test.winDeal(won.dealRecordId);
    const searches = [
      { companyRecordIds: [companyRecordId], companyDomain: null, companyName: 'Other' },
      { companyRecordIds: [], companyDomain: company.domain, companyName: 'Other' },
    ];
    for (const search of searches) {
      const found = await test.crm.searchOpenDeals(search);
      expect(found.map(({ recordId }) => recordId)).toEqual([dealRecordId]);
    }
  });

  it('tells the exchange rate of a deal as a decimal text, and none while there is none', async () => {
    const test = opened();
    const { dealRecordId } = await test.crm.createDeal(newDeal());
    const before = await test.crm.readDeal(dealRecordId);
    expect(before?.exchangeRate ?? null).toBeNull();
    await test.setRate(dealRecordId, '0.00652');
    expect(await test.crm.readDeal(dealRecordId)).toMatchObject({ exchangeRate: '0.00652' });
  });

  it('says when a deal was won, and when it was deleted', async () => {
    const test = opened();
    const { dealRecordId } = await test.crm.createDeal(newDeal());
    await test.winDeal(dealRecordId);
    const won = await test.crm.readDeal(dealRecordId);
    expect(won?.stageClass).toBe('won');
    expect(won?.closedAt).not.toBeNull();
    await test.deleteDeal(dealRecordId);
    expect(await test.crm.readDeal(dealRecordId)).toMatchObject({ deleted: true });
  });
}
