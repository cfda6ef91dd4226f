import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { confirmRegistration } from '@alongside/shared/contracts/registration/confirm';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { explainDecision } from '@alongside/shared/contracts/card/explain-decision';
import { expect, test } from 'vitest';
import { approvalFacts, newCustomer } from '../support/new-customer.ts';
import { openProgramme } from '../support/open-programme.ts';

const { programme } = await openProgramme();

async function registerFor(name: string) {
  const partner = await programme.addPartner(name);
  const { partnerId, partnerContactId } = partner;
  const input = { ...newCustomer(), ...approvalFacts, partnerId, partnerContactId };
  const receipt = await programme.call(submitRegistration, programme.ae, input);
  return { partner, receipt, registrationId: receipt.registrationId };
}

test('the partner confirms what was registered for it; its time stays ours', async () => {
  const { partner, receipt, registrationId } = await registerFor('Northwind');
  const before = await programme.call(getMyRegistration, partner, { registrationId });
  expect(before.may).toContain('confirm');
  programme.clock.advance(3_600_000);
  await programme.call(confirmRegistration, partner, { registrationId });
  await programme.call(confirmRegistration, partner, { registrationId });
  const after = await programme.call(getMyRegistration, partner, { registrationId });
  expect(after.may).not.toContain('confirm');
  expect(after.submitted?.at).toBe(receipt.submitted?.at);
  expect(after.timeline.filter(({ text }) => text.includes('You confirmed'))).toHaveLength(1);
});

test('a registration nobody confirmed is approved, and the decision says so', async () => {
  const { registrationId } = await registerFor('Silent');
  const { reviewStatus, decisionId } = await programme.call(
    approveRegistration,
    programme.manager,
    { registrationId },
  );
  expect(reviewStatus).toBe('approved');
  const why = await programme.call(explainDecision, programme.manager, {
    decisionId: decisionId!,
  });
  expect(JSON.stringify(why)).toContain('has not confirmed it yet');
});

test('nobody else confirms it', async () => {
  const { registrationId } = await registerFor('Meant');
  const other = await programme.addPartner('Other');
  await expect(
    programme.call(confirmRegistration, other, { registrationId }),
  ).rejects.toMatchObject({ code: 'not_found' });
});
