import type { CreditRow } from '@alongside/backend/crm/crm-rows';
import { newId } from '@alongside/backend/platform/ids';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { afterAll, describe, expect, it } from 'vitest';
import { openSandboxOrg, type SandboxOrg } from '../support/open-sandbox-org.ts';
import { newDeal } from './deal-builders.ts';
import { creditRow } from './row-builders.ts';

/** A deal in an org, and three partners with an account there. */
async function openDeal({ crm, org }: SandboxOrg) {
  const { dealRecordId } = await crm.createDeal(newDeal());
  const dealId = newId('deal');
  const partners = ['Northwind', 'Bluefin', 'Helper'].map((Name) => ({
    partnerId: newId('partner'),
    partnerRecordId: org.create('Account', { Name }),
  }));
  const credit = (at: number, change: Partial<CreditRow> = {}) =>
    creditRow(dealRecordId, { ...partners[at], role: 'influenced', ...change });
  const write = (...credits: readonly CreditRow[]) =>
    crm.rows?.writeCredits([{ dealId, credits: credits }]);
  return { dealRecordId, dealId, partners, credit, write };
}

const living = ({ org }: SandboxOrg, object: string) =>
  org.list(object).filter(({ IsDeleted }) => IsDeleted !== true);

/** Names on the list of a deal, the primary partner's with a star. */
function listed(place: SandboxOrg, dealRecordId: string): readonly string[] {
  return living(place, 'OpportunityPartner')
    .filter((row) => row['OpportunityId'] === dealRecordId)
    .map((row) => {
      const name = String(place.org.read('Account', String(row['AccountToId']))['Name']);
      return row['IsPrimary'] === true ? `${name}*` : name;
    })
    .toSorted();
}

const creditsOf = (place: SandboxOrg, dealId: Id<'deal'>) =>
  living(place, 'PRM_Partner_Credit__c').filter((row) =>
    String(row['PRM_Credit_Key__c']).startsWith(dealId),
  );

describe('the list of partners of an opportunity', async () => {
  const place = await openSandboxOrg();
  const { org } = place;
  afterAll(place.close);

  it('names whoever is credited, and marks who sourced the deal', async () => {
    const { dealRecordId, credit, write } = await openDeal(place);
    expect(await write(credit(0), credit(1, { role: 'sourced' }))).toEqual([]);
    expect(listed(place, dealRecordId)).toEqual(['Bluefin*', 'Northwind']);
    await write(credit(0, { role: 'sourced' }), credit(1));
    expect(listed(place, dealRecordId)).toEqual(['Bluefin', 'Northwind*']);
    await write(credit(1));
    expect(listed(place, dealRecordId)).toEqual(['Bluefin']);
    await write();
    expect(listed(place, dealRecordId)).toEqual([]);
  });

  it('keeps what people put there, and the primary partner they chose', async () => {
    const { dealRecordId, partners, credit, write } = await openDeal(place);
    const [clara] = org.list('User').filter(({ Title }) => Title !== 'System Administrator');
    const add = (at: number, IsPrimary: boolean) => {
      const AccountToId = partners[at]?.partnerRecordId;
      const values = { OpportunityId: dealRecordId, AccountToId, IsPrimary };
      return org.create('OpportunityPartner', values, String(clara?.['Id']));
    };
    const rows = [add(1, false), add(2, true)];
    await write(credit(0, { role: 'sourced' }), credit(1));
    expect(listed(place, dealRecordId)).toEqual(['Bluefin', 'Helper*', 'Northwind']);
    await write();
    expect(listed(place, dealRecordId)).toEqual(['Bluefin', 'Helper*']);
    expect(rows.map((id) => org.read('OpportunityPartner', id)['Id'])).toEqual(rows);
  });

  it('follows a partner to another account, and a deal to another opportunity', async () => {
    const { dealRecordId, credit, write } = await openDeal(place);
    await write(credit(0));
    const partnerRecordId = org.create('Account', { Name: 'Northwind Ltd' });
    await write(credit(0, { partnerRecordId }));
    expect(listed(place, dealRecordId)).toEqual(['Northwind Ltd']);
    const other = await openDeal(place);
    await write(credit(0, { partnerRecordId, dealRecordId: other.dealRecordId }));
    expect(listed(place, dealRecordId)).toEqual([]);
    expect(listed(place, other.dealRecordId)).toEqual(['Northwind Ltd']);
  });

  it('is tried again with its credits while somebody else changes a row', async () => {
    const { dealRecordId, dealId, credit, write } = await openDeal(place);
    await write(credit(0, { role: 'sourced' }));
    const [row] = org
      .list('OpportunityPartner')
      .filter((one) => one['OpportunityId'] === dealRecordId);
    org.lockRow(String(row?.['Id']));
    expect(await write()).toMatchObject([
      { id: dealId, failure: { error: { kind: 'unavailable' } } },
    ]);
    expect(creditsOf(place, dealId)).toHaveLength(1);
    expect(await write()).toEqual([]);
    expect(listed(place, dealRecordId)).toEqual([]);
    expect(creditsOf(place, dealId)).toEqual([]);
  });

  it('gets no row where a deal’s credits are refused', async () => {
    const { dealRecordId, dealId, credit, write } = await openDeal(place);
    const wrong = credit(1, { partnerName: 'Refused' });
    const object = 'PRM_Partner_Credit__c';
    const errorCondition = "PRM_Partner_Org__c = 'Refused'";
    org.addValidationRule({ object, errorCondition, message: 'Not this one.' });
    expect(await write(credit(0), wrong)).toMatchObject([{ id: dealId }]);
    expect(listed(place, dealRecordId)).toEqual([]);
  });

  it('may refuse a row for good: the credits are written all the same, and nothing waits', async () => {
    const { dealRecordId, dealId, credit, write } = await openDeal(place);
    const object = 'OpportunityPartner';
    const errorCondition = `OpportunityId = '${dealRecordId}'`;
    org.addValidationRule({ object, errorCondition, message: 'No partners here.' });
    expect(await write(credit(0))).toEqual([]);
    expect(listed(place, dealRecordId)).toEqual([]);
    expect(creditsOf(place, dealId)).toHaveLength(1);
  });
});

describe('the lists of many deals', async () => {
  const place = await openSandboxOrg();
  afterAll(place.close);

  it('cost one call for each hundred deals, and one more for those that have rows to add', async () => {
    const account = place.org.create('Account', { Name: 'Northwind' });
    const opportunity = { Name: 'Deal', StageName: 'Prospecting', CloseDate: '2027-01-31' };
    const deals = Array.from({ length: 200 }, () => {
      const dealRecordId = place.org.create('Opportunity', opportunity);
      return {
        dealId: newId('deal'),
        credits: [creditRow(dealRecordId, { partnerRecordId: account })],
      };
    });
    const bare = deals.map(({ dealId, credits }) => ({
      dealId,
      credits: credits.map((one) => ({ ...one, partnerRecordId: null })),
    }));
    const count = async (written: typeof deals) => {
      const before = place.org.countApiCalls();
      expect(await place.crm.rows?.writeCredits(written)).toEqual([]);
      return place.org.countApiCalls() - before;
    };
    await count(bare);
    const counts = [];
    for (const written of [bare, deals, deals, bare]) counts.push(await count(written));
    expect(counts).toEqual([4, 8, 6, 8]);
    expect(living(place, 'OpportunityPartner')).toEqual([]);
  });
});

describe.each(['read', 'absent'] as const)(
  'lists of partners that are %s',
  async (partnerLists) => {
    const place = await openSandboxOrg({ partnerLists });
    afterAll(place.close);

    it('are left alone, and asked about once', async () => {
      const { dealId, credit, write } = await openDeal(place);
      const count = async (...credits: readonly CreditRow[]) => {
        const before = place.org.countApiCalls();
        expect(await write(...credits)).toEqual([]);
        return place.org.countApiCalls() - before;
      };
      await count(credit(0));
      expect(creditsOf(place, dealId)).toHaveLength(1);
      const known = await count(credit(0, { partnerRecordId: null }));
      expect(await count(credit(0))).toBe(known);
      if (partnerLists === 'read') expect(living(place, 'OpportunityPartner')).toEqual([]);
    });
  },
);
