import { answerRevocation } from '@alongside/shared/contracts/protection-window/answer-revocation';
import { proposeRevocation } from '@alongside/shared/contracts/protection-window/propose-revocation';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { decideAppeal } from '@alongside/shared/contracts/registration/decide-appeal';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { listQueue } from '@alongside/shared/contracts/registration/list-queue';
import { openAppeal } from '@alongside/shared/contracts/registration/open-appeal';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { publishPolicy } from '@alongside/shared/contracts/policy/publish';
import { runDeadlines } from '@alongside/backend/deadlines/run-deadlines';
import { defaultPolicy } from '@alongside/backend/rules/policy/default-policy';
import type { CrmUserActor, PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { beforeEach, expect, test } from 'vitest';
import { findUnreplayable } from '../support/find-unreplayable.ts';
import { approvalFacts, newCustomer } from '../support/new-customer.ts';
import { openProgramme } from '../support/open-programme.ts';

const { programme, database } = await openProgramme();
const colleague: CrmUserActor = { ...programme.ae, role: 'manager' };

beforeEach(() => programme.clock.set('2026-10-12T10:00:00.000Z'));

async function protect(partner: PartnerContactActor): Promise<Id<'registration'>> {
  const facts = { ...newCustomer(), ...approvalFacts };
  const { registrationId } = await programme.call(submitRegistration, partner, facts);
  await programme.call(approveRegistration, programme.manager, { registrationId });
  return registrationId;
}

function propose(registrationId: Id<'registration'>, happenedOn = '2026-10-09') {
  const evidence = 'The customer knows of no meeting.';
  const input = { registrationId, reason: 'false_evidence', happenedOn, evidence } as const;
  return programme.call(proposeRevocation, programme.manager, input);
}

function page(partner: PartnerContactActor, registrationId: Id<'registration'>) {
  return programme.call(getMyRegistration, partner, { registrationId });
}

test('one proposes with evidence, another confirms; the partner reads the reason and may appeal', async () => {
  const partner = await programme.addPartner('Northwind');
  const registrationId = await protect(partner);
  await propose(registrationId);
  const warned = await page(partner, registrationId);
  expect(warned).toMatchObject({ protectionStatus: 'active' });
  expect(warned.reasons.join()).toContain('the evidence was not right');
  const { items } = await programme.call(listQueue, colleague, {});
  const line = items.find((one) => one.registrationId === registrationId);
  expect(line?.flags.map((flag) => flag.text)).toContain(
    'Taking its protection back waits for an answer.',
  );

  const own = programme.call(answerRevocation, programme.manager, { registrationId });
  await expect(own).rejects.toThrow('other than who proposed');
  await programme.call(answerRevocation, colleague, { registrationId });
  const ended = await page(partner, registrationId);
  expect(ended).toMatchObject({ protectionStatus: 'revoked' });
  expect(ended.may).toContain('appeal');
  expect(JSON.stringify(ended)).not.toContain('knows of no meeting');
  await programme.call(openAppeal, partner, { registrationId, reason: 'Ask them again.' });
  await programme.call(
    decideAppeal,
    { ...programme.manager, role: 'admin' },
    {
      registrationId,
      answer: 'uphold',
      explanation: 'They remember it now.',
    },
  );
  const back = await page(partner, registrationId);
  expect(back).toMatchObject({ protectionStatus: 'active', protectedUntil: warned.protectedUntil });
});

test('dropped, the protection stays and may be asked about again', async () => {
  const partner = await programme.addPartner('Bluefin');
  const registrationId = await protect(partner);
  await propose(registrationId);
  await expect(propose(registrationId)).rejects.toThrow('proposed already');
  const dropped = { registrationId, answer: 'dismiss' } as const;
  await programme.call(answerRevocation, programme.manager, dropped);
  expect(await page(partner, registrationId)).toMatchObject({ protectionStatus: 'active' });
  const { items } = await programme.call(listQueue, colleague, {});
  expect(items.map((one) => one.registrationId)).not.toContain(registrationId);
  await propose(registrationId);
});

test('a day to come is no evidence', async () => {
  const registrationId = await protect(await programme.addPartner('Cobalt'));
  await expect(propose(registrationId, '2026-10-13')).rejects.toThrow('dated evidence');
});

test('where nobody else is there it takes effect after the delay, with notice before', async () => {
  const partner = await programme.addPartner('Delta');
  await programme.call(publishPolicy, programme.system, {
    document: { ...defaultPolicy, secondPerson: { available: false, delay: '1bd' } },
  });
  programme.clock.set('2026-10-12T11:00:00.000Z');
  const registrationId = await protect(partner);
  await propose(registrationId);
  expect((await page(partner, registrationId)).reasons.join()).toContain('Oct 13, 2026, 11:00');
  programme.clock.set('2026-10-13T10:59:59.999Z');
  await runDeadlines(programme);
  expect(await page(partner, registrationId)).toMatchObject({ protectionStatus: 'active' });
  programme.clock.set('2026-10-13T11:00:00.000Z');
  await runDeadlines(programme);
  expect(await page(partner, registrationId)).toMatchObject({ protectionStatus: 'revoked' });
});

test('every decision of these tests gives the same bytes when it is taken again', async () => {
  expect(await findUnreplayable(database.pool, programme)).toEqual([]);
});
