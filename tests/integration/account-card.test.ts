import { encodeId, newId } from '@alongside/backend/platform/ids';
import { getAccountCard } from '@alongside/shared/contracts/card/get-account';
import { postMessage } from '@alongside/shared/contracts/collaboration/post-message';
import { mergeCustomers } from '@alongside/shared/contracts/customer/merge';
import type { Actor } from '@alongside/shared/vocabulary/actor';
import { recordDealChange } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import { expect, test } from 'vitest';
import { queryInTenant } from '../support/query-in-tenant.ts';
import { openSyncedProgramme } from '../support/open-synced-programme.ts';
import { createSyncedProgramme } from '../support/synced-programme.ts';

const { programme, database } = await openSyncedProgramme();

const read = (actor: Actor, recordId: string) =>
  programme.call(getAccountCard, actor, { recordId }, { locale: 'en-GB' });

/** A company in the CRM that no deal has led us to. */
function addCompany(recordId: string, domain: string | null, country: string | null = 'DE') {
  programme.crm.companies.set(recordId, { recordId, name: `Company ${recordId}`, domain, country });
}

/** Northwind's registration, approved with a deal that the CRM then holds, and that deal's company. */
async function approvedDeal(partnerName: string, website: string) {
  const partner = await programme.addPartner(partnerName);
  const registrationId = await programme.register(partner, { website });
  await programme.approve(registrationId, 'create');
  await programme.drain.run();
  const deal = [...programme.crm.deals.values()].find((one) => one.company?.domain === website)!;
  return { partner, registrationId, deal, companyId: deal.company!.recordId };
}

/** Not so soon that somebody has to look at it first. */
async function win(recordId: string): Promise<void> {
  programme.clock.advance(4 * 86_400_000);
  programme.crm.changeDeal(recordId, { stageClass: 'won', closedAt: programme.clock.now() });
  const deal = (await programme.crm.readDeal(recordId))!;
  const { installationId } = programme.manager;
  await programme.call(recordDealChange, programme.system, { installationId, deal });
}

test('a company nobody knows says so and what to do, and becomes no customer by being looked at', async () => {
  addCompany('501', 'nobody-knows.example');
  const count = () =>
    queryInTenant(database.pool, programme.tenantId, 'SELECT count(*) FROM customer');
  const before = await count();
  const card = await read(programme.ae, '501');
  expect(card.headline).toMatchObject({
    state: 'none',
    text: 'No partner works with this account yet',
    line: expect.stringContaining('Invite'),
  });
  expect(await count()).toEqual(before);
});

test('a registration without a deal is seen on the company with the same domain', async () => {
  const partner = await programme.addPartner('Early');
  const registrationId = await programme.register(partner, { website: 'no-deal-yet.example' });
  addCompany('502', 'no-deal-yet.example');
  await programme.call(postMessage, partner, {
    registrationId,
    body: 'We meet them on Monday',
    audience: 'partner',
  });
  const card = await read(programme.ae, '502');
  expect(card.headline).toMatchObject({ state: 'waiting_for_answer' });
  expect(card.registrations).toMatchObject([{ registrationId, partner: 'Early' }]);
  expect(card.partners).toMatchObject([{ partner: 'Early', record: '1 registration' }]);
  expect(card.threads).toMatchObject([
    { about: 'No deal yet', unread: 1, last: { body: 'We meet them on Monday' } },
  ]);
});

test('what was won shows who holds it, its renewal, and money only to who may see it', async () => {
  const { deal, companyId } = await approvedDeal('Holder', 'won-here.example');
  const protectedCard = await read(programme.manager, companyId);
  expect(protectedCard.headline).toMatchObject({ state: 'protected', tone: 'success' });
  expect(protectedCard.registrations).toEqual([]);
  expect(protectedCard.protection.flatMap(({ windows }) => windows)).toHaveLength(1);
  await win(deal.recordId);
  const card = await read(programme.manager, companyId);
  expect(card.headline).toMatchObject({ state: 'incumbent' });
  expect(card.incumbents).toMatchObject([
    {
      partner: 'Holder',
      renewal: { text: expect.stringMatching(/^Renewal opens on/), tone: 'neutral' },
    },
  ]);
  expect(card.revenue.rows).toMatchObject([
    {
      partner: 'Holder',
      deals: '1 deal won',
      amounts: [{ amount: { amountMinor: deal.amountMinor, currency: deal.currency } }],
    },
  ]);
  const forAe = await read(programme.ae, companyId);
  expect(forAe.revenue.rows).toMatchObject([{ partner: 'Holder', deals: '1 deal won' }]);
  expect(JSON.stringify(forAe)).not.toContain('amount');
  expect(JSON.stringify(forAe)).not.toContain('benefit');
});

test('after a merge the records of both companies show what belonged to either', async () => {
  const first = await approvedDeal('Mergeone', 'merge-one.example');
  const second = await approvedDeal('Mergetwo', 'merge-two.example');
  const customers = await queryInTenant<{ value: string; customer_id: string }>(
    database.pool,
    programme.tenantId,
    `SELECT value, customer_id FROM customer_identifier WHERE kind = 'domain' AND value LIKE 'merge-%' ORDER BY value`,
  );
  const [kept, duplicate] = customers.map((row) => encodeId('customer', row.customer_id));
  await programme.call(mergeCustomers, programme.system, {
    customerId: kept!,
    duplicateId: duplicate!,
  });
  const cards = [
    await read(programme.manager, first.companyId),
    await read(programme.manager, second.companyId),
  ];
  for (const card of cards) {
    expect(card.partners.map(({ partner }) => partner).sort()).toEqual(['Mergeone', 'Mergetwo']);
    expect(card.headline).toMatchObject({ state: 'conflict' });
    expect(card.conflicts).toHaveLength(1);
    expect(card.actions).toMatchObject([{ id: 'review_conflict', enabled: true }]);
  }
  expect(cards[0]).toEqual(cards[1]);
  expect((await read(programme.ae, first.companyId)).actions).toEqual([]);
});

test("another tenant's company with the same id is theirs, and one the CRM does not hold is not there", async () => {
  const { companyId } = await approvedDeal('Ours', 'ours-only.example');
  const other = await createSyncedProgramme(database.url);
  try {
    const lookElsewhere = () => other.call(getAccountCard, other.manager, { recordId: companyId });
    await expect(lookElsewhere()).rejects.toMatchObject({
      code: 'crm_record_unknown',
      status: 404,
    });
    other.crm.companies.set(companyId, {
      recordId: companyId,
      name: 'Theirs',
      domain: 'ours-only.example',
      country: 'DE',
    });
    expect((await lookElsewhere()).partners).toEqual([]);
  } finally {
    await other.close();
  }
});

test('what one installation holds is not there for another of the same tenant', async () => {
  const { companyId } = await approvedDeal('Installed', 'installed-here.example');
  programme.crm.companies.delete(companyId);
  const partners = async (actor: Actor) =>
    (await read(actor, companyId)).partners.map(({ partner }) => partner);
  expect(await partners(programme.ae)).toEqual(['Installed']);
  const stranger = { ...programme.ae, installationId: newId('installation') };
  await expect(partners(stranger)).rejects.toMatchObject({ code: 'crm_record_unknown' });
});

test('partners may not read it', async () => {
  const partner = await programme.addPartner('Curious');
  await expect(read(partner, '501')).rejects.toMatchObject({ code: 'not_allowed' });
});

test('the newest 50 of many registrations are looked at, and it says so', async () => {
  addCompany('560', 'busy-account.example');
  for (let number = 0; number < 52; number += 1) {
    const partner = await programme.addPartner(`Many${number}`);
    await programme.register(partner, { website: 'busy-account.example' });
  }
  const card = await read(programme.manager, '560');
  expect(card.registrations).toHaveLength(50);
  expect(card.note).toContain('50 of 52 registrations');
}, 60_000);
