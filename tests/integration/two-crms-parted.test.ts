import { decodeId } from '@alongside/backend/platform/ids';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { beforeAll, expect, test } from 'vitest';
import {
  addRegistered,
  countRows,
  type Crm,
  holdings,
  link,
  linkRegistered,
  nameNorthwind,
  noteContact,
  other,
  saidOf,
  sendAll,
  unlink,
} from '../support/parted-deal.ts';
import { useTwoCrms } from '../support/two-crms.ts';

const current = useTwoCrms();
beforeAll(() => nameNorthwind(current()));

const CRMS = ['hubspot', 'salesforce'] as const;
const NOTHING = { registration: null, partner: null, protection: 'none' };
const NO_ROWS = { registrations: 0, credits: 0, partners: 0 };

const parting = CRMS.flatMap((leading) => CRMS.map((leaving): [Crm, Crm] => [leading, leaving]));

test.each(parting)(
  '%s leads, %s leaves: a deal without partners, that keeps nothing of what it was told',
  async (leading, leaving) => {
    const { here } = current();
    const staying = other(leaving);
    const deal = await linkRegistered(current(), `Parted ${leading} ${leaving}`, leading);
    const { registrationId } = deal;
    await sendAll(current());
    const told = { registration: registrationId, partner: 'Northwind', protection: 'active' };
    for (const crm of CRMS) expect(await saidOf(current(), crm, deal)).toEqual(told);
    const rows = { registrations: 1, credits: 1, partners: 1 };
    expect(countRows(current(), deal)).toEqual(rows);
    const { dealId, leftDealId } = await unlink(current(), leaving, deal);
    expect([leftDealId, dealId === leftDealId]).toEqual([deal.dealId, false]);
    const cards = {
      left: await here.card(leaving, deal[leaving]),
      kept: await here.card(staying, deal[staying]),
    };
    expect(cards.left.headline).toMatchObject({ state: 'customer_protected_elsewhere' });
    expect(cards.kept.headline.text).toContain('Northwind · sourced · protect');
    expect(cards.kept.sync.text).not.toContain('leads');
    await sendAll(current());
    expect(await saidOf(current(), leaving, deal)).toEqual(NOTHING);
    expect(await saidOf(current(), staying, deal)).toEqual(told);
    expect(countRows(current(), deal)).toEqual(leaving === 'salesforce' ? NO_ROWS : rows);
  },
);

test.each(CRMS)(
  'a link to a deal in %s that is taken back leaves both deals as they were',
  async (leading) => {
    const name = `Back and forth ${leading}`;
    const { here } = current();
    const deal = await addRegistered(current(), name, leading);
    for (const crm of CRMS) await here.card(crm, deal[crm]);
    await noteContact(current(), name, '2026-09-01T08:00:00.000Z');
    const before = await holdings(current());
    for (let round = 0; round < 2; round += 1) {
      await link(current(), leading, deal);
      expect(await holdings(current())).not.toEqual(before);
      await unlink(current(), other(leading), deal);
      expect(await holdings(current())).toEqual(before);
      await sendAll(current());
    }
  },
);

test('a record that founded its deal takes the first contact along when it leaves', async () => {
  const { here } = current();
  const deal = await linkRegistered(current(), 'Contact first', 'hubspot');
  const at = '2026-09-01T08:00:00.000Z';
  await noteContact(current(), 'Contact first', at);
  const { dealId, leftDealId } = await unlink(current(), 'hubspot', deal);
  const { deals } = await holdings(current());
  const contactOf = (id: Id<'deal'>) =>
    deals.find((one) => one['id'] === decodeId('deal', id))?.['first_contact_at'];
  expect([contactOf(dealId), contactOf(leftDealId)]).toEqual([at, null]);
  const { headline } = await here.card('salesforce', deal.salesforce);
  expect(headline.text).toContain('Northwind');
});

test('what the leading record did to protection is undone when it leaves: the next one says how the deal stands', async () => {
  const { here, place } = current();
  const deal = await linkRegistered(current(), 'Won elsewhere', 'hubspot');
  await sendAll(current());
  const statusOf = async () =>
    (await holdings(current())).registrations.find(
      ({ id }) => id === decodeId('registration', deal.registrationId),
    )?.protection_status;
  await place.portal.changeDeal(deal.hubspot, { dealstage: 'closedwon', amount: '91000' });
  await here.hear({});
  expect(await statusOf()).toBe('fulfilled');
  const { dealId, leftDealId } = await unlink(current(), 'hubspot', deal);
  expect(await statusOf()).toBe('active');
  const { deals } = await holdings(current());
  const [own, left] = [dealId, leftDealId].map((id) =>
    deals.find((one) => one['id'] === decodeId('deal', id)),
  );
  expect(own).toMatchObject({ stage_class: 'won', amount_minor: 9_100_000 });
  expect(left).toMatchObject({ stage_class: 'early', amount_minor: 8_400_000, deleted: false });
});

test('both records leave at once: one does, and no deal is without a record', async () => {
  const deal = await linkRegistered(current(), 'Both at once', 'salesforce');
  const ended = await Promise.allSettled(CRMS.map((crm) => unlink(current(), crm, deal)));
  const refused = ended.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []));
  expect(refused).toHaveLength(1);
  expect(refused[0]).toMatch(/only record of its deal|another record leads/);
  const { deals, records } = await holdings(current());
  const named = deals.filter((one) => one['name'] === 'Both at once' && one['deleted'] !== true);
  for (const { id } of named) expect(records.map((one) => one['deal_id'])).toContain(id);
});
