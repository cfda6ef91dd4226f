import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { requestInformation } from '@alongside/shared/contracts/registration/request-information';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { runDeadlines } from '@alongside/backend/deadlines/run-deadlines';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createProgramme, type Programme } from '../support/programme.ts';

let programme: Programme;
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  programme = await createProgramme(database.url);
});

afterAll(async () => {
  await programme.close();
  await database.close();
});

let customers = 0;
function newCustomer() {
  customers += 1;
  return {
    companyName: `Customer ${customers} GmbH`,
    website: `customer${customers}-example.com`,
    contactName: 'Kim Customer',
    estimatedAmountMinor: 8_400_000,
    currency: 'EUR',
    expectedCloseOn: '2026-12-20',
  };
}
const rest = {
  productLines: ['core'],
  country: 'DE',
  evidence: [{ kind: 'meeting' as const, happenedOn: '2026-10-01', summary: 'First meeting' }],
};

test('the clock ends what is over: protection, and questions nobody answered', async () => {
  const partner = await programme.addPartner('Sleeper');
  const held = await programme.call(submitRegistration, partner, { ...newCustomer(), ...rest });
  await programme.call(approveRegistration, programme.manager, {
    registrationId: held.registrationId,
  });
  const asked = await programme.call(submitRegistration, partner, { ...newCustomer(), ...rest });
  await programme.call(requestInformation, programme.manager, {
    registrationId: asked.registrationId,
    question: 'Which site?',
  });
  programme.clock.set('2027-01-10T23:59:59.999Z');
  await runDeadlines(programme);
  const page = (registrationId: typeof held.registrationId) =>
    programme.call(getMyRegistration, partner, { registrationId });
  expect(await page(held.registrationId)).toMatchObject({ protectionStatus: 'active' });
  expect(await page(asked.registrationId)).toMatchObject({ reviewStatus: 'withdrawn' });
  programme.clock.set('2027-01-11T00:00:00.000Z');
  await runDeadlines(programme);
  await runDeadlines(programme);
  const ended = await page(held.registrationId);
  expect(ended).toMatchObject({ protectionStatus: 'expired' });
  expect(ended.timeline.filter((entry) => /ended/i.test(entry.text))).toHaveLength(1);
});
