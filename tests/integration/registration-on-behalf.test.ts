import { defaultPolicy } from '@alongside/backend/rules/policy/default-policy';
import { getDealCard } from '@alongside/shared/contracts/card/get-deal';
import { recordDealChange } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import { publishPolicy } from '@alongside/shared/contracts/policy/publish';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { completeRegistration } from '@alongside/shared/contracts/registration/complete';
import { confirmRegistration } from '@alongside/shared/contracts/registration/confirm';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { previewApproval } from '@alongside/shared/contracts/registration/preview-approval';
import { previewOnBehalf } from '@alongside/shared/contracts/registration/preview-on-behalf';
import { submitOnBehalf } from '@alongside/shared/contracts/registration/submit-on-behalf';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { expect, test } from 'vitest';
import { approvalFacts, newCustomer } from '../support/new-customer.ts';
import { openProgramme } from '../support/open-programme.ts';

const { programme } = await openProgramme();
const { ae, manager, system } = programme;
/** Names of which none looks like another. */
const names =
  'Umbrella Quartz Harbour Lumen Basalt Tundra Fjord Velvet Ochre Zephyr Kestrel Mangrove Pilgrim'.split(
    ' ',
  );
let deals = 0;

async function addDeal(more: object = {}) {
  const recordId = `70${deals}`;
  const name = `${names[deals]} AG`;
  deals += 1;
  const { dealId } = await programme.call(recordDealChange, system, {
    installationId: manager.installationId,
    deal: {
      recordId,
      name: `${name} rollout`,
      amountMinor: 4_800_050,
      currency: 'EUR',
      stage: 'Qualified to buy',
      stageClass: 'early',
      expectedCloseOn: '2026-12-20',
      ownerUserId: null,
      createdAt: '2026-10-12T09:00:00.000Z',
      closedAt: null,
      // Neither web site nor country: only the deal says whose it is.
      company: { recordId: `c${recordId}`, name, domain: null, country: null },
      deleted: false,
      ...more,
    },
  });
  return { dealId, recordId, name };
}

const said = {
  contactName: 'Kim Customer',
  estimatedAmount: '48,000.50',
  expectedCloseOn: '2026-12-20',
};

test('an account executive registers a deal for a partner, who confirms it; a manager links it', async () => {
  const partner = await programme.addPartner('Northwind');
  const { partnerContactId } = partner;
  const { dealId, recordId, name } = await addDeal();
  const form = await programme.call(previewOnBehalf, ae, { dealId }, { locale: 'en-GB' });
  expect(form.title).toBe(`Register ${name} for a partner`);
  const [people, , amount] = form.fields;
  expect(people?.options).toContainEqual({ value: partnerContactId, label: expect.any(String) });
  expect(amount).toMatchObject({ label: 'Amount in EUR', value: '48000.50' });
  const { evidence, ...scope } = approvalFacts;
  const input = { dealId, partnerContactId, ...said, ...scope, proof: evidence[0] };
  const receipt = await programme.call(submitOnBehalf, ae, input);
  expect(receipt.missing).toEqual([]);
  const { registrationId } = receipt;
  const card = await programme.call(getDealCard, ae, { recordId });
  expect(card.headline).toMatchObject({
    state: 'partner_not_confirmed',
    text: 'Waiting for Northwind to confirm',
  });
  await programme.call(confirmRegistration, partner, { registrationId });
  const mine = await programme.call(getMyRegistration, partner, { registrationId });
  expect(mine).toMatchObject({ customer: name, submitted: receipt.submitted });
  const approval = await programme.call(previewApproval, manager, { registrationId });
  expect(JSON.stringify(approval)).toContain(dealId);
});

test('registering it again for the same partner gives what is there', async () => {
  const { partnerContactId } = await programme.addPartner('Twice');
  const { dealId } = await addDeal();
  const register = () => programme.call(submitOnBehalf, ae, { dealId, partnerContactId, ...said });
  const { registrationId } = await register();
  expect((await register()).registrationId).toBe(registrationId);
});

test('for two partners in the same moment it is a conflict, as if they had registered', async () => {
  const partners = [await programme.addPartner('First'), await programme.addPartner('Second')];
  for (let round = 0; round < 5; round += 1) {
    const { dealId, recordId } = await addDeal();
    await Promise.all(
      partners.map(({ partnerContactId }) =>
        programme.call(submitOnBehalf, ae, { dealId, partnerContactId, ...said }),
      ),
    );
    const card = await programme.call(getDealCard, manager, { recordId });
    expect(card.headline.state).toBe('conflict');
  }
});

test.each([
  ['a closed deal', { stageClass: 'lost', closedAt: '2026-10-14T09:00:00.000Z' }, 'is closed'],
  ['a deal without company', { company: null }, 'has no company. Add it in the CRM first.'],
])('%s is not registered, and the form says why', async (_, more, why) => {
  const { partnerContactId } = await programme.addPartner(`Waiting-${deals}`);
  const { dealId } = await addDeal(more);
  const input = { dealId, partnerContactId, ...said };
  const refusal = { code: 'action_not_possible', message: expect.stringContaining(why) };
  await expect(programme.call(previewOnBehalf, ae, { dealId })).rejects.toMatchObject(refusal);
  await expect(programme.call(submitOnBehalf, ae, input)).rejects.toMatchObject(refusal);
});

test.each([
  ['an amount nobody can read', { estimatedAmount: 'a lot' }, 'input_invalid'],
  ['a product there is not', { productLines: ['nothing'] }, 'input_invalid'],
  ['a person nobody knows', { partnerContactId: `pct_${'0'.repeat(26)}` as const }, 'not_found'],
  ['a deal nobody knows', { dealId: `dea_${'0'.repeat(26)}` as const }, 'not_found'],
])('%s is refused, and nothing is registered', async (_, wrong, code) => {
  const { partnerContactId } = await programme.addPartner(`Careful-${deals}`);
  const { dealId, recordId } = await addDeal();
  const input = { dealId, partnerContactId, ...said, ...wrong };
  await expect(programme.call(submitOnBehalf, ae, input)).rejects.toMatchObject({ code });
  const card = await programme.call(getDealCard, ae, { recordId });
  expect(card.headline.state).toBe('none');
});

test('a partner does not register on our deals', async () => {
  const partner = await programme.addPartner('Curious');
  const { partnerContactId } = partner;
  const { dealId } = await addDeal();
  const input = { dealId, partnerContactId, ...said };
  await expect(programme.call(submitOnBehalf, partner, input)).rejects.toMatchObject({
    code: 'not_allowed',
  });
});

test('a programme that asks what the customer needs finds it, told at once or later', async () => {
  const { requiredFields } = defaultPolicy;
  const toApprove = [...requiredFields.toApprove, 'need' as const];
  await programme.call(publishPolicy, system, {
    document: { ...defaultPolicy, requiredFields: { ...requiredFields, toApprove } },
  });
  programme.clock.advance(60_000);
  const partner = await programme.addPartner('Asked');
  const register = (more: object) =>
    programme.call(submitRegistration, partner, { ...newCustomer(), ...approvalFacts, ...more });
  expect((await register({ need: 'A portal' })).missing).toEqual([]);
  const { registrationId, missing } = await register({});
  expect(missing).toEqual(['Need']);
  const later = { registrationId, need: 'A portal' };
  expect((await programme.call(completeRegistration, partner, later)).missing).toEqual([]);
  const answer = await programme.call(approveRegistration, manager, { registrationId });
  expect(answer.reviewStatus).toBe('approved');
});
