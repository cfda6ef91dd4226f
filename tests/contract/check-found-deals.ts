import type { ReadDeal } from '@alongside/backend/crm/crm-port';
import { expect, it } from 'vitest';
import type { CrmUnderTest } from './crm-under-test.ts';
import { newDeal, reference } from './deal-builders.ts';

async function readAll({ crm }: CrmUnderTest, asked: readonly string[]): Promise<ReadDeal[]> {
  const read: ReadDeal[] = [];
  for await (const one of crm.readDeals(asked)) read.push(one);
  return read;
}

/** What a CRM tells of its deals, with what people did to them there. */
export function checkFoundDeals(opened: () => CrmUnderTest): void {
  it('reads nothing for a record that does not exist', async () => {
    const test = opened();
    expect(await test.crm.readDeal('999999999')).toBeNull();
    expect(await readAll(test, [])).toEqual([]);
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

  it('finds the open deals of a company by its name, whatever characters it has', async () => {
    const test = opened();
    const { company } = newDeal();
    const name = `O'Neill "& Sons" 100% \\ ${company.domain}`;
    const { dealRecordId } = await test.crm.createDeal(newDeal({ company: { ...company, name } }));
    const found = await test.crm.searchOpenDeals({
      companyRecordIds: [],
      companyDomain: null,
      companyName: name,
    });
    expect(found.map(({ recordId }) => recordId)).toEqual([dealRecordId]);
  });

  it("tells what a foreign currency is in the company's as a decimal text, and nothing of its own", async () => {
    const test = opened();
    const own = await test.crm.createDeal(newDeal());
    expect((await test.crm.readDeal(own.dealRecordId))?.exchangeRate ?? null).toBeNull();
    const amount = { amountMinor: 9_000_000, currency: 'JPY' };
    const { dealRecordId } = await test.crm.createDeal(newDeal({ amount }));
    await test.setRate(dealRecordId, '0.0064');
    expect(await test.crm.readDeal(dealRecordId)).toMatchObject({ exchangeRate: '0.0064' });
  });

  it('reads many deals as it reads one, in the order asked, deleted and missing ones too', async () => {
    const test = opened();
    const made = [await test.crm.createDeal(newDeal()), await test.crm.createDeal(newDeal())];
    const [first = '', second = ''] = made.map(({ dealRecordId }) => dealRecordId);
    await test.deleteDeal(first);
    const asked = [second, '999999999', first];
    const read = await readAll(test, asked);
    expect(read.map(({ recordId }) => recordId)).toEqual(asked);
    const one = await Promise.all(asked.map((recordId) => test.crm.readDeal(recordId)));
    expect(read.map(({ deal }) => deal)).toEqual(one);
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
