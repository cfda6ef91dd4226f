import { settleConflict } from '@alongside/shared/contracts/conflict/settle';
import { recordDealChange } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import { mergeCustomers } from '@alongside/shared/contracts/customer/merge';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { listQueue } from '@alongside/shared/contracts/registration/list-queue';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { encodeId } from '@alongside/backend/platform/ids';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { expect, test } from 'vitest';
import { approvalFacts, customerFacts } from '../support/new-customer.ts';
import { openProgramme } from '../support/open-programme.ts';
import { queryInTenant } from '../support/query-in-tenant.ts';

const { programme, database } = await openProgramme();

const registrationOf = (customer: string) => ({
  companyName: `${customer} AG`,
  website: `${customer}-leak.example`,
  ...customerFacts,
  ...approvalFacts,
});

/** What may stand against a registration; the partner must not be able to tell which. */
const circumstances: Record<string, (customer: string) => Promise<unknown>> = {
  nothing: async () => {},
  'a rival who waits': async (customer) => {
    const rival = await programme.addPartner(`Canary-waits-${customer}`);
    await programme.call(submitRegistration, rival, registrationOf(customer));
  },
  'a rival who is protected': async (customer) => {
    const rival = await programme.addPartner(`Canary-holds-${customer}`);
    const { registrationId } = await programme.call(
      submitRegistration,
      rival,
      registrationOf(customer),
    );
    await programme.call(approveRegistration, programme.manager, { registrationId });
  },
  'a deal of our own': async (customer) => {
    const { installationId } = programme.manager;
    const company = {
      recordId: customer,
      name: `${customer} AG`,
      domain: `${customer}-leak.example`,
      country: 'DE',
    };
    await programme.call(recordDealChange, programme.system, {
      installationId,
      deal: {
        recordId: customer,
        name: 'Canary deal of our own',
        amountMinor: 1,
        currency: 'EUR',
        stage: 'Proposal',
        stageClass: 'early',
        expectedCloseOn: null,
        ownerUserId: null,
        createdAt: '2026-10-01T09:00:00.000Z',
        closedAt: null,
        company,
        deleted: false,
      },
    });
  },
};

/** Everything the partner is sent, with what is its own made equal. */
async function readEverything(partner: PartnerContactActor, customer: string): Promise<string> {
  const receipt = await programme.call(submitRegistration, partner, registrationOf(customer));
  const again = await programme.call(submitRegistration, partner, registrationOf(customer));
  const page = await programme.call(getMyRegistration, partner, {
    registrationId: receipt.registrationId,
  });
  return JSON.stringify([receipt, again, page])
    .replaceAll(/\b[a-z]{3}_[0-9a-hjkmnp-tv-z]{26}\b/g, 'id')
    .replaceAll(customer, 'customer');
}

test('a partner reads the same, byte for byte, whoever or whatever stands against its registration', async () => {
  const partner = await programme.addPartner('Asker');
  const answers: Record<string, string> = {};
  for (const [index, [name, arrange]] of Object.entries(circumstances).entries()) {
    const customer = `subject${index}`;
    await arrange(customer);
    answers[name] = await readEverything(partner, customer);
  }
  const expected = answers['nothing'];
  expect(expected).toContain('Waits for');
  for (const [name, answer] of Object.entries(answers))
    expect({ [name]: answer }).toEqual({ [name]: expected });
  expect(Object.values(answers).join()).not.toMatch(/canary/i);
});

const read = async (partner: PartnerContactActor, registrationId: Id<'registration'>) =>
  JSON.stringify(await programme.call(getMyRegistration, partner, { registrationId }));

async function conflictOf(registrationId: Id<'registration'>): Promise<Id<'conflict'>> {
  const asked = { show: 'conflicts', limit: 50 } as const;
  const { items } = await programme.call(listQueue, programme.manager, asked);
  return items.find((item) => item.registrationId === registrationId)!.conflictId!;
}

test('beside a deal of our own the sides of a conflict read their result and the rule, and nobody', async () => {
  const winner = await programme.addPartner('Canarywinner');
  const loser = await programme.addPartner('Canaryloser');
  await circumstances['a deal of our own']!('besides');
  const [first, second] = [
    await programme.call(submitRegistration, winner, registrationOf('besides')),
    await programme.call(submitRegistration, loser, registrationOf('besides')),
  ];
  await programme.call(settleConflict, programme.manager, {
    conflictId: await conflictOf(first.registrationId),
    winner: first.registrationId,
  });
  const won = await read(winner, first.registrationId);
  expect(won).toContain('you work this deal together with us');
  expect(won).not.toMatch(/canaryloser|our own deal|older|conflict/i);
  const lost = await read(loser, second.registrationId);
  expect(lost).toContain('did not go first under the rules of engagement');
  expect(lost).not.toMatch(/canarywinner|canary deal|our own deal|conflict/i);
});

test('a merge changes nothing of what the partners of either customer read', async () => {
  const holders = [
    await programme.addPartner('Canaryone'),
    await programme.addPartner('Canarytwo'),
  ];
  const waiting = await programme.addPartner('Canarythree');
  const held: Id<'registration'>[] = [];
  for (const [index, partner] of holders.entries()) {
    const name = `merged${index}`;
    const { registrationId } = await programme.call(
      submitRegistration,
      partner,
      registrationOf(name),
    );
    await programme.call(approveRegistration, programme.manager, { registrationId });
    held.push(registrationId);
  }
  const late = await programme.call(submitRegistration, waiting, {
    ...registrationOf('merged0'),
    productLines: ['add-on'],
  });
  const readAll = () =>
    Promise.all([
      ...holders.map((partner, index) => read(partner, held[index]!)),
      read(waiting, late.registrationId),
    ]);
  const before = await readAll();
  const [customerId, duplicateId] = [await customerOf('merged0'), await customerOf('merged1')];
  const merged = await programme.call(mergeCustomers, programme.system, {
    customerId,
    duplicateId,
  });
  expect(merged.conflicts).toHaveLength(1);
  expect(await readAll()).toEqual(before);
});

test('who is protected reads the same while somebody stands against it', async () => {
  const holder = await programme.addPartner('Canaryholder');
  const rival = await programme.addPartner('Canaryrival');
  const held: Id<'registration'>[] = [];
  for (const customer of ['calm', 'hard']) {
    const receipt = await programme.call(submitRegistration, holder, registrationOf(customer));
    const { registrationId } = receipt;
    await programme.call(approveRegistration, programme.manager, { registrationId });
    held.push(registrationId);
  }
  await programme.call(submitRegistration, rival, registrationOf('hard'));
  for (const day of ['2026-10-13', '2026-11-20', '2027-01-09']) {
    programme.clock.set(`${day}T08:00:00.000Z`);
    const [calm, hard] = await Promise.all(held.map((id) => read(holder, id)));
    const own = /\b[a-z]{3}_[0-9a-hjkmnp-tv-z]{26}\b|calm|hard/g;
    expect(hard!.replaceAll(own, 'own')).toBe(calm!.replaceAll(own, 'own'));
  }
});

async function customerOf(name: string): Promise<Id<'customer'>> {
  const [row] = await queryInTenant<{ customer_id: string }>(
    database.pool,
    programme.tenantId,
    'SELECT customer_id FROM customer_identifier WHERE value = $1',
    [`${name}-leak.example`],
  );
  return encodeId('customer', row!.customer_id);
}
