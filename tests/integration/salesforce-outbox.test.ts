import { createOutboxDrain } from '@alongside/backend/crm-sync/drain-outbox';
import { runAsSystem } from '@alongside/backend/platform/database/run-as-system';
import { releaseProtection } from '@alongside/shared/contracts/protection-window/release';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { approvalFacts, customerFacts } from '../support/new-customer.ts';
import { openSandboxOrg, type SandboxOrg } from '../support/open-sandbox-org.ts';
import { createProgramme, type Programme } from '../support/programme.ts';

let database: TestDatabase;
let programme: Programme;
let place: SandboxOrg;

beforeAll(async () => {
  database = await createTestDatabase();
  place = await openSandboxOrg();
  programme = await createProgramme(database.url, place.crm);
});

afterAll(async () => {
  await programme.close();
  await place.close();
  await database.close();
});

const opportunities = () => place.org.list('Opportunity');
const open = () =>
  runAsSystem(programme.database, (tx) =>
    tx.selectFrom('outbox').selectAll().where('status', '!=', 'done').execute(),
  );
const sendAll = async (): Promise<void> => {
  const { services, database: opened, dispatch } = programme;
  await createOutboxDrain({ ...services, database: opened, dispatch, report: () => {} }).run();
};

test('an approval makes the opportunity with its account, says on it what the card says, and notes the decision once', async () => {
  const partner = await programme.addPartner('Northwind');
  const { registrationId } = await programme.call(submitRegistration, partner, {
    companyName: "O'Hara & Söhne GmbH",
    website: 'https://www.ohara.com/about',
    ...customerFacts,
    ...approvalFacts,
  });
  const approval = { registrationId, deal: 'create' };
  await programme.call(approveRegistration, programme.manager, approval);
  await sendAll();
  expect(await open()).toEqual([]);
  expect(opportunities()).toMatchObject([
    {
      StageName: 'Prospecting',
      PRM_Registration_Id__c: registrationId,
      PRM_Partner_Org__c: 'Northwind',
      PRM_Protection_Status__c: 'active',
      PRM_Protected_Until__c: '2027-01-10',
      PRM_Summary__c: 'Northwind · sourced · protected until 10 Jan 2027',
    },
  ]);
  const [deal] = opportunities();
  expect(place.org.read('Account', String(deal?.['AccountId']))).toMatchObject({
    Name: "O'Hara & Söhne GmbH",
    Website: 'ohara.com',
  });
  const notes = place.org.list('Task');
  expect(notes).toMatchObject([
    {
      WhatId: deal?.['Id'],
      IsClosed: true,
      Subject: 'Deal registration approved: Northwind',
      ActivityDate: '2026-10-12',
    },
  ]);
  expect(notes[0]?.['Description']).toMatch(
    /Decided by Dana · rules version 1\nReference: dec_\w+$/,
  );
});

test('an opportunity that somebody else is changing is written a moment later, once', async () => {
  const [deal] = opportunities();
  const registrationId = String(deal?.['PRM_Registration_Id__c']) as Id<'registration'>;
  const release = { registrationId, reason: 'partner_gave_up' } as const;
  await programme.call(releaseProtection, programme.manager, release);
  place.org.lockRow(String(deal?.['Id']));
  await sendAll();
  const errors = (await open()).map(({ last_error }) => last_error);
  expect(errors).toContain('unavailable: 400 UNABLE_TO_LOCK_ROW');
  programme.clock.advance(60_000);
  await sendAll();
  expect(await open()).toEqual([]);
  expect(opportunities()).toMatchObject([{ PRM_Protection_Status__c: 'released' }]);
  expect(place.org.list('Task')).toHaveLength(2);
});
