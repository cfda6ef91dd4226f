import { runDeadlines } from '@alongside/backend/deadlines/run-deadlines';
import { encodeId } from '@alongside/backend/platform/ids';
import { recordDealChange } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import { addEvidence } from '@alongside/shared/contracts/registration/add-evidence';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { approvalFacts, newCustomer } from '../support/new-customer.ts';
import { createProgramme, type Programme } from '../support/programme.ts';

const won = Date.parse('2026-10-20T09:00:00.000Z');
let database: TestDatabase;
let programme: Programme;
let partner: PartnerContactActor;
let customer: ReturnType<typeof newCustomer>;

beforeEach(async () => {
  database = await createTestDatabase();
  programme = await createProgramme(database.url);
  partner = await programme.addPartner('Serving');
  customer = newCustomer();
  await winDeal();
});
afterEach(async () => {
  await programme.close();
  await database.close();
});

async function winDeal(): Promise<void> {
  const { registrationId } = await programme.call(submitRegistration, partner, {
    ...customer,
    ...approvalFacts,
  });
  const dealId = await changeDeal('early', null);
  await programme.call(approveRegistration, programme.manager, { registrationId, deal: dealId });
  programme.clock.set(new Date(won).toISOString());
  await changeDeal('won', programme.clock.now());
}

async function changeDeal(stageClass: 'early' | 'won', closedAt: string | null) {
  const { dealId } = await programme.call(recordDealChange, programme.system, {
    installationId: programme.manager.installationId,
    deal: {
      recordId: 'deal-1',
      name: 'The deal',
      amountMinor: 1_000_00,
      currency: 'EUR',
      stage: stageClass,
      stageClass,
      expectedCloseOn: null,
      ownerUserId: null,
      createdAt: '2026-10-12T07:00:00.000Z',
      closedAt,
      company: {
        recordId: 'company-1',
        name: customer.companyName,
        domain: customer.website,
        country: 'DE',
      },
      deleted: false,
    },
  });
  return dealId;
}

/** The term ends a year after the win: runs the clock twice, so many days before that. */
async function runTo(daysBefore: number): Promise<void> {
  programme.clock.set(new Date(won + (366 - daysBefore) * 86_400_000).toISOString());
  await runDeadlines(programme);
  await runDeadlines(programme);
}

async function findRenewal(): Promise<Id<'registration'> | undefined> {
  const { rows } = await database.pool.query<{ id: string }>(
    `SELECT id FROM registration WHERE origin = 'renewal'`,
  );
  return rows[0] && encodeId('registration', rows[0].id);
}

const page = (registrationId: Id<'registration'>) =>
  programme.call(getMyRegistration, partner, { registrationId });

test('120 days before the term ends the renewal is there, warned at 90 and 75, and freed at 60', async () => {
  await runTo(122);
  expect(await findRenewal()).toBeUndefined();
  await runTo(119);
  const renewalId = (await findRenewal())!;
  await runTo(89);
  await runTo(74);
  expect(await page(renewalId)).toMatchObject({ reviewStatus: 'submitted' });
  await runTo(59);
  const freed = await page(renewalId);
  expect(freed).toMatchObject({ reviewStatus: 'withdrawn' });
  const told = (words: RegExp) => freed.timeline.filter(({ text }) => words.test(text)).length;
  expect(told(/renewal was opened/)).toBe(1);
  expect(told(/waits for some activity/)).toBe(2);
  expect(told(/open again/)).toBe(1);
});

test('a renewal on which something happens stays with the partner of record', async () => {
  await runTo(119);
  const registrationId = (await findRenewal())!;
  await programme.call(addEvidence, partner, {
    registrationId,
    kind: 'meeting',
    happenedOn: programme.clock.now().slice(0, 10),
    summary: 'Talked about the next term',
  });
  await runTo(59);
  expect(await page(registrationId)).toMatchObject({ reviewStatus: 'submitted' });
});

test('who registers the customer meets the renewal that the partner of record never wrote', async () => {
  await runTo(119);
  const rival = await programme.addPartner('Eager');
  const { registrationId } = await programme.call(submitRegistration, rival, {
    ...customer,
    ...approvalFacts,
    evidence: [
      { kind: 'meeting', happenedOn: programme.clock.now().slice(0, 10), summary: 'First meeting' },
    ],
    expectedCloseOn: '2027-09-30',
  });
  const approved = await programme.call(approveRegistration, programme.manager, { registrationId });
  expect(approved).toMatchObject({ reviewStatus: 'in_review', protectionStatus: 'none' });
  const { rows } = await database.pool.query(`SELECT 1 FROM conflict WHERE status = 'open'`);
  expect(rows).toHaveLength(1);
});
