import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { editRegistration } from '@alongside/shared/contracts/registration/edit';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { listQueue } from '@alongside/shared/contracts/registration/list-queue';
import { nameApprover } from '@alongside/shared/contracts/registration/name-approver';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { publishPolicy } from '@alongside/shared/contracts/policy/publish';
import { runDeadlines } from '@alongside/backend/deadlines/run-deadlines';
import { defaultPolicy } from '@alongside/backend/rules/policy/default-policy';
import type { CrmUserActor, PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { beforeEach, expect, test } from 'vitest';
import { findUnreplayable } from '../support/find-unreplayable.ts';
import { approvalFacts, newCustomer } from '../support/new-customer.ts';
import { openProgramme } from '../support/open-programme.ts';

const { programme, database } = await openProgramme();
const colleague: CrmUserActor = { ...programme.ae, role: 'manager' };
const routing: PolicyDocument['routing'] = [
  { id: 'all', when: {}, approvers: ['desk', 'chief'], mode: 'sequential' },
];
const names = ['Acorn', 'Basalt', 'Cinder', 'Dovetail', 'Eiderdown', 'Foxglove', 'Gantry', 'Hazel'];
let week = 0;

/** Rules begin in order, so each test has a Monday of its own. */
beforeEach(() => {
  week += 7;
  programme.clock.set(new Date(Date.UTC(2026, 9, 5 + week, 10)).toISOString());
});

/** Nobody here is certified, which would be something to look at. */
const { certification, ...eligibility } = defaultPolicy.eligibility;
const uncertified = { ...eligibility, certification: { ...certification, mode: 'off' as const } };

async function publish(over: Partial<PolicyDocument>): Promise<void> {
  const document = { ...defaultPolicy, eligibility: uncertified, ...over };
  await programme.call(publishPolicy, programme.system, { document });
}

async function submit(partner: PartnerContactActor): Promise<Id<'registration'>> {
  // Like names would be something to look at.
  const companyName = names.pop()!;
  const facts = { ...newCustomer(), companyName, ...approvalFacts };
  return (await programme.call(submitRegistration, partner, facts)).registrationId;
}

function page(partner: PartnerContactActor, registrationId: Id<'registration'>) {
  return programme.call(getMyRegistration, partner, { registrationId });
}

async function passDue(partner: PartnerContactActor, registrationId: Id<'registration'>) {
  const { due } = await page(partner, registrationId);
  programme.clock.set(due!.at);
  await runDeadlines(programme);
}

test('who is not asked may not decide; when the promise is missed the next approver may', async () => {
  const partner = await programme.addPartner('Northwind');
  await publish({ routing });
  await programme.call(nameApprover, programme.system, {
    approver: 'desk',
    email: 'manager@vendor.example',
  });
  await programme.call(nameApprover, programme.system, {
    approver: 'chief',
    email: 'ae@vendor.example',
  });
  const registrationId = await submit(partner);
  const lineOf = async (reader: CrmUserActor) =>
    (await programme.call(listQueue, reader, {})).items.find(
      (one) => one.registrationId === registrationId,
    );
  expect(await lineOf(programme.manager)).toMatchObject({ clean: true });
  const theirs = await lineOf(colleague);
  expect(theirs).toMatchObject({ clean: false });
  expect(theirs?.actions[0]).toMatchObject({
    id: 'approve',
    disabledReason: 'It is with others to decide: desk.',
  });
  const early = programme.call(approveRegistration, colleague, { registrationId });
  await expect(early).rejects.toThrow('with others to decide');

  await passDue(partner, registrationId);
  const late = await page(partner, registrationId);
  expect(late.reasons.join()).toContain('Our answer is late, so the next person has it now');
  expect((await lineOf(colleague))?.flags).toContainEqual({
    text: 'Our answer is late; it went to the next approver.',
    tone: 'danger',
  });
  await programme.call(approveRegistration, colleague, { registrationId });
  expect(await page(partner, registrationId)).toMatchObject({ protectionStatus: 'active' });
});

test('a late answer approves nothing by itself, unless the rules say so and it is clean', async () => {
  const partner = await programme.addPartner('Bluefin');
  const plain = await submit(partner);
  await passDue(partner, plain);
  expect(await page(partner, plain)).toMatchObject({ reviewStatus: 'submitted' });
  await publish({ sla: { ...defaultPolicy.sla, autoApproveOnBreach: true } });
  const clean = await submit(partner);
  await passDue(partner, clean);
  expect(await page(partner, clean)).toMatchObject({ protectionStatus: 'active' });
});

test('the fast lane watches until a decision agreed with it, then approves by itself', async () => {
  const partner = await programme.addPartner('Cobalt');
  const rows = [{ id: 'gold', when: { tier: ['gold' as const] }, answer: 'auto_approve' as const }];
  await publish({ fastLane: { shadowDecisions: 1, rows } });
  const watched = await submit(partner);
  await runDeadlines(programme);
  expect(await page(partner, watched)).toMatchObject({ reviewStatus: 'submitted' });
  await programme.call(approveRegistration, programme.manager, { registrationId: watched });
  const quick = await submit(partner);
  await runDeadlines(programme);
  expect(await page(partner, quick)).toMatchObject({ protectionStatus: 'active' });
});

test('where several have to agree, one answer is not enough', async () => {
  const partner = await programme.addPartner('Delta');
  await publish({ routing: [{ ...routing[0]!, mode: 'parallel' }] });
  const registrationId = await submit(partner);
  await programme.call(approveRegistration, programme.manager, { registrationId });
  expect(await page(partner, registrationId)).toMatchObject({ reviewStatus: 'submitted' });
  const again = programme.call(approveRegistration, programme.manager, { registrationId });
  await expect(again).rejects.toThrow('with others to decide');
  await programme.call(approveRegistration, colleague, { registrationId });
  expect(await page(partner, registrationId)).toMatchObject({ protectionStatus: 'active' });
});

test('a much larger amount asks everybody again', async () => {
  const partner = await programme.addPartner('Fjord');
  const registrationId = await submit(partner);
  await programme.call(approveRegistration, programme.manager, { registrationId });
  const amount = { estimatedAmountMinor: 20_000_000, currency: 'EUR' };
  await programme.call(editRegistration, programme.manager, { registrationId, ...amount });
  await programme.call(approveRegistration, colleague, { registrationId });
  expect(await page(partner, registrationId)).toMatchObject({ protectionStatus: 'none' });
  await programme.call(approveRegistration, programme.manager, { registrationId });
  expect(await page(partner, registrationId)).toMatchObject({ protectionStatus: 'active' });
});

test('an exception is for those who may make one', async () => {
  const partner = await programme.addPartner('Ember', { status: 'onboarding' });
  await publish({
    authority: [{ approver: 'chief', mayExcept: true, exceptUpToMinor: 9_000_000 }],
  });
  const registrationId = await submit(partner);
  const conditions = 'Sign the contract by Friday.';
  const input = { registrationId, exceptionReason: 'They start on Monday.', conditions };
  const refused = programme.call(approveRegistration, programme.manager, input);
  await expect(refused).rejects.toThrow('may not approve by exception');
  await programme.call(approveRegistration, colleague, input);
  const { protectionStatus, messages } = await page(partner, registrationId);
  expect(protectionStatus).toBe('active');
  expect(messages.map((one) => one.body)).toEqual([`On condition: ${conditions}`]);
});

test('every decision of these tests gives the same bytes when it is taken again', async () => {
  expect(await findUnreplayable(database.pool, programme)).toEqual([]);
});
