import { answerInformationRequest } from '@alongside/shared/contracts/registration/answer-information-request';
import { requestInformation } from '@alongside/shared/contracts/registration/request-information';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { expect, test } from 'vitest';
import { openUnprovenRegistration } from '../support/open-unproven-registration.ts';

const { programme, database, partner, input, receipt } = await openUnprovenRegistration();
const stranger = await programme.addPartner('Stranger');
const { registrationId } = receipt;
const about = () => ({ registrationId });

test('a second question does not stop the clock again', async () => {
  const ask = () =>
    programme.call(requestInformation, programme.manager, { ...about(), question: 'Which site?' });
  const answer = () =>
    programme.call(answerInformationRequest, partner, { ...about(), answer: 'Berlin' });
  await ask();
  programme.clock.set('2026-10-13T08:00:00.000Z');
  const once = await answer();
  await ask();
  programme.clock.set('2026-10-15T08:00:00.000Z');
  const twice = await answer();
  expect(twice.due?.at).toBe(once.due?.at);
});

test('two submissions with one reference at the same moment are one registration', async () => {
  const twin = (number: number) =>
    programme.call(submitRegistration, partner, {
      ...input,
      companyName: `Twin ${number}`,
      website: `twin${number}.example`,
      externalReference: 'PO-1',
    });
  const [one, two] = await Promise.all([twin(1), twin(2)]);
  expect(one.registrationId).toBe(two.registrationId);
});

test('two first registrations with a name in common meet, whoever is first', async () => {
  for (let round = 0; round < 5; round += 1) {
    const companyName = `Meeting Point ${round} GmbH`;
    const site = { ...input, companyName, website: `meeting${round}.example` };
    const { website: _, ...bare } = site;
    await Promise.all([
      programme.call(submitRegistration, partner, site),
      programme.call(submitRegistration, stranger, bare),
    ]);
  }
  const { rows } = await database.pool.query<{ customers: number }>(
    `SELECT count(DISTINCT customer_id)::int AS customers FROM registration WHERE company_name LIKE 'Meeting Point%'`,
  );
  expect(rows).toEqual([{ customers: 5 }]);
});
