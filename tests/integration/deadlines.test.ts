import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { requestInformation } from '@alongside/shared/contracts/registration/request-information';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { runDeadlines } from '@alongside/backend/deadlines/run-deadlines';
import { expect, test } from 'vitest';
import { approvalFacts, newCustomer } from '../support/new-customer.ts';
import { openProgramme } from '../support/open-programme.ts';

const { programme } = await openProgramme();

test('the clock ends what is over: protection, and questions nobody answered', async () => {
  const partner = await programme.addPartner('Sleeper');
  const held = await programme.call(submitRegistration, partner, {
    ...newCustomer(),
    ...approvalFacts,
  });
  await programme.call(approveRegistration, programme.manager, {
    registrationId: held.registrationId,
  });
  const asked = await programme.call(submitRegistration, partner, {
    ...newCustomer(),
    ...approvalFacts,
  });
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
