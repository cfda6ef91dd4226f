import { registerLead } from '@alongside/shared/contracts/registration/register-lead';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { expect, test } from 'vitest';
import { approvalFacts, newCustomer } from '../support/new-customer.ts';
import { openProgramme } from '../support/open-programme.ts';

const { programme } = await openProgramme();
const DAY_MS = 86_400_000;

function leadOf({ companyName, website, contactName }: ReturnType<typeof newCustomer>) {
  return { companyName, website, contactName, country: 'DE', need: 'A new plant' };
}

test('a registration counts from its lead, and the lead is used once', async () => {
  const partner = await programme.addPartner('Early');
  const customer = newCustomer();
  const lead = await programme.call(registerLead, partner, leadOf(customer));
  programme.clock.advance(10 * DAY_MS);
  const again = await programme.call(registerLead, partner, leadOf(customer));
  expect(again.leadId).toBe(lead.leadId);
  expect(again.heldUntil.at).toBe(lead.heldUntil.at);
  const input = { ...customer, ...approvalFacts, productLines: ['core'] };
  const first = await programme.call(submitRegistration, partner, input);
  expect(first.submitted?.at).toBe(lead.received.at);
  const other = { ...customer, ...approvalFacts, productLines: ['add-on'] };
  const second = await programme.call(submitRegistration, partner, other);
  expect(second.submitted?.at).toBe(programme.clock.now());
});

test('after the days of a lead a registration counts from itself', async () => {
  const partner = await programme.addPartner('Late');
  const customer = newCustomer();
  await programme.call(registerLead, partner, leadOf(customer));
  programme.clock.advance(31 * DAY_MS);
  const receipt = await programme.call(submitRegistration, partner, {
    ...customer,
    ...approvalFacts,
  });
  expect(receipt.submitted?.at).toBe(programme.clock.now());
});

test('a lead holds up nobody else, and is told nobody', async () => {
  const teller = await programme.addPartner('Teller');
  const other = await programme.addPartner('Quick');
  const customer = newCustomer();
  await programme.call(registerLead, teller, leadOf(customer));
  const input = { ...customer, ...approvalFacts, productLines: ['core'] };
  const { registrationId } = await programme.call(submitRegistration, other, input);
  const approved = await programme.call(approveRegistration, programme.manager, { registrationId });
  expect(approved).toMatchObject({ reviewStatus: 'approved', protectionStatus: 'active' });
  const page = await programme.call(getMyRegistration, other, { registrationId });
  expect(JSON.stringify(page)).not.toContain('Teller');
});

test('a lead without what the customer needs is refused', async () => {
  const partner = await programme.addPartner('Short');
  const { need: _need, ...rest } = leadOf(newCustomer());
  await expect(programme.call(registerLead, partner, rest)).rejects.toMatchObject({
    code: 'input_invalid',
  });
});
