import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { extendProtection } from '@alongside/shared/contracts/protection-window/extend';
import { releaseProtection } from '@alongside/shared/contracts/protection-window/release';
import { requestExtension } from '@alongside/shared/contracts/protection-window/request-extension';
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

test('a window is extended on request and released early', async () => {
  const partner = await programme.addPartner('Longer');
  const { registrationId } = await programme.call(submitRegistration, partner, {
    ...newCustomer(),
    ...rest,
  });
  const approved = await programme.call(approveRegistration, programme.manager, { registrationId });
  await programme.call(requestExtension, partner, { registrationId, reason: 'Budget in March' });
  const extended = await programme.call(extendProtection, programme.manager, {
    registrationId,
    days: 30,
    reason: 'Granted',
  });
  expect(Date.parse(extended.protectedUntil!.at)).toBeGreaterThan(
    Date.parse(approved.protectedUntil!.at),
  );
  const released = await programme.call(releaseProtection, partner, {
    registrationId,
    reason: 'partner_gave_up',
  });
  expect(released.protectionStatus).toBe('released');
});
