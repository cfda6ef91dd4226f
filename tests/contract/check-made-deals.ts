import { expect, it } from 'vitest';
import type { CrmUnderTest } from './crm-under-test.ts';
import { newDeal } from './deal-builders.ts';

/** What a CRM makes of a registration: one deal, joined to its company and its contact. */
export function checkMadeDeals(opened: () => CrmUnderTest): void {
  it('reads a deal back as it was made, to the cent and to the day', async () => {
    const test = opened();
    const deal = newDeal();
    const { dealRecordId, companyRecordId } = await test.crm.createDeal(deal);
    const company = {
      recordId: companyRecordId,
      name: 'Halvorsen Logistics',
      domain: deal.company.domain,
      country: 'NO',
    };
    expect(await test.crm.readDeal(dealRecordId)).toMatchObject({
      recordId: dealRecordId,
      name: 'Halvorsen Logistics',
      amountMinor: 12_050_010,
      currency: 'EUR',
      stageClass: 'early',
      expectedCloseOn: '2027-03-28',
      closedAt: null,
      company,
      registrationId: deal.registrationReference,
      deleted: false,
    });
    expect(await test.crm.readCompany(companyRecordId)).toEqual(company);
  });

  it('holds money of currencies without cents', async () => {
    const test = opened();
    const amount = { amountMinor: 9_000_000, currency: 'JPY' };
    const { dealRecordId } = await test.crm.createDeal(newDeal({ amount }));
    expect(await test.crm.readDeal(dealRecordId)).toMatchObject(amount);
  });

  it('makes one deal of one registration, however often it is asked, and keeps what people changed', async () => {
    const test = opened();
    const deal = newDeal();
    const first = await test.crm.createDeal(deal);
    await test.renameDeal(first.dealRecordId, 'Renamed by a person');
    expect(await test.crm.createDeal(deal)).toEqual(first);
    const found = await test.crm.findDealByRegistration(deal.registrationReference);
    expect(found).toMatchObject({
      recordId: first.dealRecordId,
      name: 'Renamed by a person',
    });
  });

  it('joins a second deal to the company with the same domain', async () => {
    const test = opened();
    const first = newDeal();
    const { companyRecordId } = await test.crm.createDeal(first);
    const second = await test.crm.createDeal(newDeal({ company: first.company }));
    expect(second.companyRecordId).toBe(companyRecordId);
    expect(await test.crm.findCompanyByDomain(first.company.domain ?? '')).toMatchObject({
      recordId: companyRecordId,
    });
  });

  it('joins the contact of a deal once', async () => {
    const test = opened();
    const deal = newDeal({ contact: { name: 'Ingrid Dahl', email: 'ingrid@dahl.example' } });
    const first = await test.crm.createDeal(deal);
    expect(first.contactRecordId).not.toBeNull();
    expect(await test.crm.createDeal(deal)).toEqual(first);
  });

  it('gives a deal to the person who shall own it', async () => {
    const test = opened();
    const [user] = await test.crm.listUsers();
    const { dealRecordId } = await test.crm.createDeal(newDeal({ ownerUserId: user!.userId }));
    expect(await test.crm.readDeal(dealRecordId)).toMatchObject({ ownerUserId: user!.userId });
  });
}
