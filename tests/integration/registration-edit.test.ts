import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { declineRegistration } from '@alongside/shared/contracts/registration/decline';
import { editRegistration } from '@alongside/shared/contracts/registration/edit';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { listQueue } from '@alongside/shared/contracts/registration/list-queue';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { postMessage } from '@alongside/shared/contracts/collaboration/post-message';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import { expect, test } from 'vitest';
import { approvalFacts, newCustomer } from '../support/new-customer.ts';
import { openProgramme } from '../support/open-programme.ts';

const { programme } = await openProgramme();
const { manager } = programme;

async function protect(partner: PartnerContactActor, customer = newCustomer()) {
  const input = { ...customer, ...approvalFacts, productLines: ['core'] };
  const { registrationId } = await programme.call(submitRegistration, partner, input);
  await programme.call(approveRegistration, manager, { registrationId });
  return registrationId;
}

test('another product is looked at again while protection stands, and then it is protected too', async () => {
  const customer = newCustomer();
  const registrationId = await protect(await programme.addPartner('Widening'), customer);
  const productLines = ['core', 'add-on'];
  const edited = await programme.call(editRegistration, manager, { registrationId, productLines });
  expect(edited).toMatchObject({ reviewStatus: 'in_review', protectionStatus: 'active' });
  const again = await programme.call(approveRegistration, manager, { registrationId });
  expect(again).toMatchObject({ reviewStatus: 'approved', protectionStatus: 'active' });
  expect(again.protectedUntil).toEqual(edited.protectedUntil);
  const rival = await programme.addPartner('Latecomer');
  const late = await programme.call(submitRegistration, rival, {
    ...customer,
    ...approvalFacts,
    productLines: ['add-on'],
  });
  const answer = await programme.call(approveRegistration, manager, {
    registrationId: late.registrationId,
  });
  expect(answer).toMatchObject({ reviewStatus: 'in_review', protectionStatus: 'none' });
});

test('what an edit takes out is free for others', async () => {
  const customer = newCustomer();
  const registrationId = await protect(await programme.addPartner('Narrowing'), customer);
  const elsewhere = { registrationId, productLines: ['add-on'] };
  await programme.call(editRegistration, manager, elsewhere);
  await programme.call(approveRegistration, manager, { registrationId });
  const following = await programme.addPartner('Following');
  const next = await protect(following, customer);
  const page = await programme.call(getMyRegistration, following, { registrationId: next });
  expect(page).toMatchObject({ reviewStatus: 'approved', protectionStatus: 'active' });
});

test('an edit never reaches ground where somebody else stands', async () => {
  const customer = newCustomer();
  const registrationId = await protect(await programme.addPartner('First'), customer);
  const other = await programme.addPartner('Second');
  await programme.call(submitRegistration, other, {
    ...customer,
    ...approvalFacts,
    productLines: ['add-on'],
  });
  await expect(
    programme.call(editRegistration, manager, { registrationId, productLines: ['core', 'add-on'] }),
  ).rejects.toMatchObject({ code: 'action_not_possible' });
});

test('another customer is refused with what to do instead', async () => {
  const registrationId = await protect(await programme.addPartner('Renaming'));
  await expect(
    programme.call(editRegistration, manager, { registrationId, companyName: 'Other GmbH' }),
  ).rejects.toThrow(/Register the other customer anew/);
});

test('while an edit is looked at nobody declines what is protected', async () => {
  const registrationId = await protect(await programme.addPartner('Standing'));
  await programme.call(editRegistration, manager, { registrationId, country: 'FR' });
  const { items } = await programme.call(listQueue, manager, { show: 'waiting' });
  const item = items.find((one) => one.registrationId === registrationId);
  expect(item).toMatchObject({ clean: false });
  expect(item?.flags.map(({ text }) => text).join()).toContain('needs a new look');
  const allowed = Object.fromEntries(
    item!.actions.map(({ id, disabledReason }) => [id, !disabledReason]),
  );
  expect(allowed).toMatchObject({
    approve: true,
    decline: false,
    request_information: false,
    release: true,
  });
  await expect(
    programme.call(declineRegistration, manager, { registrationId, reason: 'duplicate' }),
  ).rejects.toMatchObject({ code: 'action_not_possible' });
});

test('amount and expected close change without a new look', async () => {
  const registrationId = await protect(await programme.addPartner('Growing'));
  const change = { estimatedAmountMinor: 900_000_000, expectedCloseOn: '2027-03-01' };
  const edited = await programme.call(editRegistration, manager, { registrationId, ...change });
  expect(edited).toMatchObject({ reviewStatus: 'approved', protectionStatus: 'active' });
});

test('a partner to whom a registration was moved reads nothing of before', async () => {
  const before = await programme.addPartner('Before');
  const after = await programme.addPartner('After');
  const customer = newCustomer();
  const registrationId = await protect(before, customer);
  await programme.call(postMessage, before, {
    registrationId,
    body: 'Only for you',
    audience: 'partner',
  });
  programme.clock.advance(60_000);
  const { partnerId, partnerContactId } = after;
  const moved = { registrationId, partnerId, partnerContactId };
  await programme.call(editRegistration, manager, moved);
  const back = await programme.call(submitRegistration, before, { ...customer, ...approvalFacts });
  expect(back.registrationId).not.toBe(registrationId);
  await programme.call(approveRegistration, manager, { registrationId });
  const page = JSON.stringify(await programme.call(getMyRegistration, after, { registrationId }));
  expect(page).not.toContain('Only for you');
  expect(page).not.toContain('Before');
  await expect(programme.call(getMyRegistration, before, { registrationId })).rejects.toMatchObject(
    { code: 'not_found' },
  );
});
