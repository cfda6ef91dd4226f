import { recordDealChange } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { lookInside } from '../support/model/look-inside.ts';
import { approvalFacts, customerFacts } from '../support/new-customer.ts';
import { createProgramme, type Programme } from '../support/programme.ts';
import { decodeId } from '@alongside/backend/platform/ids';

let database: TestDatabase;
let programme: Programme;

beforeAll(async () => {
  database = await createTestDatabase();
  programme = await createProgramme(database.url);
});
afterAll(async () => {
  await programme.close();
  await database.close();
});

async function register(partner: PartnerContactActor) {
  const { registrationId } = await programme.call(submitRegistration, partner, {
    companyName: 'Reopened GmbH',
    website: 'reopened.example',
    ...customerFacts,
    ...approvalFacts,
  });
  return registrationId;
}

async function takeOver(stageClass: 'early' | 'won' | 'lost') {
  const company = {
    recordId: 'c1',
    name: 'Reopened GmbH',
    domain: 'reopened.example',
    country: 'DE',
  };
  const { dealId } = await programme.call(recordDealChange, programme.system, {
    installationId: programme.manager.installationId,
    deal: {
      recordId: 'd1',
      name: 'Reopened',
      amountMinor: 1,
      currency: 'EUR',
      stage: stageClass,
      stageClass,
      expectedCloseOn: null,
      ownerUserId: null,
      createdAt: '2026-10-12T09:00:00.000Z',
      closedAt: stageClass === 'early' ? null : programme.clock.now(),
      company,
      deleted: false,
    },
  });
  return dealId;
}

test('a won deal that is opened again while somebody else is protected is open, without protection', async () => {
  const winner = await register(await programme.addPartner('Alpha'));
  const deal = await takeOver('early');
  await programme.call(approveRegistration, programme.manager, { registrationId: winner, deal });
  programme.clock.advance(96 * 3_600_000);
  await takeOver('won');
  const next = await register(await programme.addPartner('Bluefin'));
  await programme.call(approveRegistration, programme.manager, { registrationId: next });
  const axesOf = async (id: typeof winner) => {
    const { registrations, broken } = await lookInside(database.pool, programme.tenantId);
    expect(Object.values(broken).every((count) => count === 0)).toBe(true);
    return registrations[decodeId('registration', id)];
  };
  expect(await axesOf(next)).toMatchObject({ protection: 'active' });
  await takeOver('early');
  expect(await axesOf(winner)).toMatchObject({ protection: 'expired', outcome: 'open' });
  expect(await axesOf(next)).toMatchObject({ protection: 'active' });
  await takeOver('lost');
  expect(await axesOf(winner)).toMatchObject({ protection: 'expired', outcome: 'lost' });
});
