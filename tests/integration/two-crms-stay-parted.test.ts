import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { extendProtection } from '@alongside/shared/contracts/protection-window/extend';
import { linkDeal } from '@alongside/shared/contracts/registration/link-deal';
import { expect, test } from 'vitest';
import {
  type Crm,
  link,
  linkRegistered,
  other,
  type Records,
  saidOf,
  sendAll,
  unlink,
} from '../support/parted-deal.ts';
import { MANAGER, useTwoCrms } from '../support/two-crms.ts';

const current = useTwoCrms();
const CRMS = ['hubspot', 'salesforce'] as const;
const NOTHING = { registration: null, partner: null, protection: 'none' };

/** A registration's id arrives on a record, and the CRM tells of the change. */
async function carry(crm: Crm, records: Records, registrationId: string): Promise<void> {
  const { here, place } = current();
  if (crm === 'hubspot') {
    await place.portal.changeDeal(records.hubspot, { prm_registration_id: registrationId });
    return here.hear({});
  }
  const values = { PRM_Registration_Id__c: registrationId };
  place.salesforce.org().update('Opportunity', records.salesforce, values);
  return here.hear({ salesforce: records.salesforce });
}

const living = async (name: string) =>
  (await current().deals()).filter((deal) => deal.name === name).length;

test.each(CRMS)(
  'nothing that copies our id ties the record in %s again; a person does',
  async (leaving) => {
    const { here } = current();
    const deal = await linkRegistered(current(), `Stays parted ${leaving}`, other(leaving));
    await sendAll(current());
    const stateOf = async () => (await here.card(leaving, deal[leaving])).headline.state;
    const { leftDealId } = await unlink(current(), leaving, deal);
    // Read before it is emptied, and after something has filled it again.
    await carry(leaving, deal, deal.registrationId);
    expect(await stateOf()).toBe('customer_protected_elsewhere');
    await sendAll(current());
    expect(await saidOf(current(), leaving, deal)).toEqual(NOTHING);
    await carry(leaving, deal, deal.registrationId);
    expect(await stateOf()).toBe('customer_protected_elsewhere');
    expect(await link(current(), other(leaving), deal)).toBe(leftDealId);
    await carry(leaving, deal, deal.registrationId);
    expect(await stateOf()).not.toBe('customer_protected_elsewhere');
  },
);

test.each(CRMS)(
  'nor does an id of the deal it has become tie what it was parted from, in %s',
  async (staying) => {
    const name = `Nor back ${staying}`;
    const { here } = current();
    const records = await here.addDeal(name, `nor-back-${staying}.com`);
    await link(current(), staying, records);
    await unlink(current(), other(staying), records);
    const { registrationId } = await current().register(name, `nor-back-${staying}.com`);
    const manager = await here.as(other(staying), MANAGER);
    const { installationId } = manager;
    const dealRecordId = records[other(staying)];
    await here.call(linkDeal, { registrationId, dealRecordId, installationId });
    await carry(staying, records, registrationId);
    expect(await living(name)).toBe(2);
  },
);

/** Rows of the outbox that are to write on records of Salesforce: how they stand, and until when a worker has them. */
function unsent(set?: { status: 'attempting' | 'done'; leased_until: string | null }) {
  const { here, place } = current();
  return runInTenant(place.portal.product.database, here.tenantId, async (tx) => {
    const { id } = await tx
      .selectFrom('installation')
      .select('id')
      .where('kind', '=', 'salesforce')
      .executeTakeFirstOrThrow();
    if (set !== undefined) {
      const rows = tx.updateTable('outbox').set(set).where('kind', '=', 'write_deal_properties');
      await rows.where('installation_id', '=', id).where('status', '<>', 'done').execute();
    }
    const open = tx.selectFrom('outbox').select('kind').where('installation_id', '=', id);
    const rows = await open.where('status', '<>', 'done').orderBy('sequence').execute();
    return rows.map(({ kind }) => kind);
  });
}

const tasksOf = ({ salesforce }: Records): number =>
  current()
    .place.salesforce.org()
    .list('Task')
    .filter(({ WhatId }) => WhatId === salesforce).length;

test('what waits for the deal it left is not written on the record, nor what a worker is writing kept', async () => {
  const { here } = current();
  const deal = await linkRegistered(current(), 'Still waiting', 'hubspot');
  await sendAll(current());
  const told = await saidOf(current(), 'salesforce', deal);
  const notes = tasksOf(deal);
  const { registrationId } = deal;
  await here.call(extendProtection, { registrationId, days: 10, reason: 'Asked for' });
  const soon = new Date(Date.now() + 60_000).toISOString();
  const waiting = await unsent({ status: 'attempting', leased_until: soon });
  expect(waiting).toEqual(['write_deal_properties', 'write_note']);
  await unlink(current(), 'salesforce', deal);
  await sendAll(current());
  expect(await saidOf(current(), 'salesforce', deal)).toEqual(told);
  await unsent({ status: 'attempting', leased_until: null });
  await sendAll(current());
  expect(await saidOf(current(), 'salesforce', deal)).toEqual(NOTHING);
  expect([await unsent(), tasksOf(deal)]).toEqual([[], notes]);
});
