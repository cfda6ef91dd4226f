import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { declineRegistration } from '@alongside/shared/contracts/registration/decline';
import { editRegistration } from '@alongside/shared/contracts/registration/edit';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { listQueue } from '@alongside/shared/contracts/registration/list-queue';
import { previewEdit } from '@alongside/shared/contracts/registration/preview-edit';
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

test('the form is offered with what stands, and carries out what was changed in it', async () => {
  const partner = await programme.addPartner('Formal');
  const registrationId = await protect(partner);
  const form = await programme.call(previewEdit, manager, { registrationId }, { locale: 'de' });
  const typed = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
  expect(typed).toEqual({
    productLines: 'core',
    country: 'DE',
    partnerId: partner.partnerId,
    estimatedAmount: '84000.00',
    expectedCloseOn: '2026-12-20',
  });
  expect(form.fields.find(({ name }) => name === 'country')?.options).toContainEqual({
    value: 'DE',
    label: 'Deutschland',
  });
  const send = (more: object) =>
    programme.call(editRegistration, manager, {
      registrationId,
      ...typed,
      productLines: ['core'],
      ...more,
    });
  await expect(send({})).rejects.toThrow(/Nothing would change/);
  await expect(send({ estimatedAmount: 'much' })).rejects.toMatchObject({ code: 'input_invalid' });
  const sent = await send({ estimatedAmount: '90.000,50 ', productLines: ['core', 'add-on'] });
  expect(sent).toMatchObject({ reviewStatus: 'in_review', protectionStatus: 'active' });
  const again = await programme.call(previewEdit, manager, { registrationId });
  expect(again.fields.find(({ name }) => name === 'estimatedAmount')?.value).toBe('90000.50');
  expect(again.fields.find(({ name }) => name === 'productLines')?.value).toBe('core,add-on');
});

test('only who decides is offered the form, and only while something can be changed', async () => {
  const partner = await programme.addPartner('Refused');
  const input = { ...newCustomer(), ...approvalFacts };
  const { registrationId } = await programme.call(submitRegistration, partner, input);
  await expect(programme.call(previewEdit, programme.ae, { registrationId })).rejects.toMatchObject(
    { code: 'not_allowed' },
  );
  const offered = async (show: 'waiting' | 'decided') => {
    const { items } = await programme.call(listQueue, manager, { show });
    const item = items.find((one) => one.registrationId === registrationId);
    return item!.actions.some(({ id, enabled }) => id === 'edit_registration' && enabled);
  };
  expect(await offered('waiting')).toBe(true);
  await programme.call(declineRegistration, manager, { registrationId, reason: 'duplicate' });
  expect(await offered('decided')).toBe(false);
  await expect(programme.call(previewEdit, manager, { registrationId })).rejects.toMatchObject({
    code: 'action_not_possible',
  });
});
