import { runDeadlines } from '@alongside/backend/deadlines/run-deadlines';
import { defaultPolicy } from '@alongside/backend/rules/policy/default-policy';
import { recordDealChange } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import { explainDecision } from '@alongside/shared/contracts/card/explain-decision';
import { recordCertification } from '@alongside/shared/contracts/certification/record';
import { getDealCard } from '@alongside/shared/contracts/card/get-deal';
import { publishPolicy } from '@alongside/shared/contracts/policy/publish';
import { declineRegistration } from '@alongside/shared/contracts/registration/decline';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { listQueue } from '@alongside/shared/contracts/registration/list-queue';
import { previewApproval } from '@alongside/shared/contracts/registration/preview-approval';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { expect, test } from 'vitest';
import { approvalFacts, newCustomer } from '../support/new-customer.ts';
import { openProgramme } from '../support/open-programme.ts';
import { queryInTenant } from '../support/query-in-tenant.ts';

const { programme, database } = await openProgramme();
let partners = 0;

/** Somebody new, and certified, registers a company. */
async function register(company: {
  companyName?: string;
  website?: string;
  contactEmail?: string;
}) {
  partners += 1;
  const partner = await programme.addPartner(`Partner-${partners}`);
  for (const type of ['product', 'sales'] as const) {
    await programme.call(recordCertification, programme.system, {
      partnerReference: `partner-${partners}`,
      contactEmail: `priya@partner-${partners}.example`,
      type,
      level: 'expert',
      productLine: 'core',
      status: 'active',
      earnedOn: '2026-01-01',
      expiresOn: '2027-12-31',
    });
  }
  const input = { ...newCustomer(), website: undefined, ...approvalFacts, ...company };
  const receipt = await programme.call(submitRegistration, partner, input);
  return { partner, receipt, registrationId: receipt.registrationId };
}

/** What the queue says about who the customer is. */
async function flagsOf(registrationId: Id<'registration'>): Promise<string[]> {
  const { items } = await programme.call(listQueue, programme.manager, { limit: 100 });
  const item = items.find((one) => one.registrationId === registrationId);
  const texts = item?.flags.map(({ text }) => text) ?? [];
  return texts.filter((text) => text.startsWith('The customer'));
}

test('a manager is told which customers a new one looks like, in the queue, before approving and after', async () => {
  await register({ companyName: 'Pricewaterhouse Coopers', website: 'pwc-one.example' });
  const { registrationId } = await register({
    companyName: 'PricewaterhouseCoopers LLP',
    website: 'pwc-two.example',
  });
  const told = 'The customer looks like one we know already: Pricewaterhouse Coopers.';
  expect(await flagsOf(registrationId)).toEqual([told]);
  const preview = await programme.call(previewApproval, programme.manager, { registrationId });
  expect(preview.consequences).toContain(told);
  const { decisionId } = await programme.call(approveRegistration, programme.manager, {
    registrationId,
  });
  const why = await programme.call(explainDecision, programme.manager, { decisionId: decisionId! });
  const rule = why.rules.find(({ title }) => title === 'Which customer it is');
  expect(rule?.outcome).toBe('passed');
  expect(rule?.facts).toContainEqual({ label: 'Customers', value: 'Pricewaterhouse Coopers' });
});

test('what looks like another customer reads the same to its partner as what looks like none', async () => {
  await register({ companyName: 'Canary Shipbuilding', website: 'canary-ships.example' });
  const answers = [];
  for (const [companyName, told] of [
    ['Canari Shipbuilding AG', 1],
    ['Untouched Forests AG', 0],
  ] as const) {
    const { partner, receipt, registrationId } = await register({ companyName });
    expect(await flagsOf(registrationId)).toHaveLength(told);
    const before = await programme.call(getMyRegistration, partner, { registrationId });
    await programme.call(approveRegistration, programme.manager, { registrationId });
    const after = await programme.call(getMyRegistration, partner, { registrationId });
    answers.push(
      JSON.stringify([receipt, before, after])
        .replaceAll(/\b[a-z]{3}_[0-9a-hjkmnp-tv-z]{26}\b/g, 'id')
        .replaceAll(/Partner-\d+/g, 'partner')
        .replaceAll(companyName, 'customer'),
    );
  }
  expect(answers[0]).toBe(answers[1]);
  expect(answers[0]).toContain('Your registration met every rule and was approved.');
});

test.each([
  [
    'a contact of the same mail domain',
    { companyName: 'Quetzal Mining', contactEmail: 'a@shared-mail.example' },
    { companyName: 'Xylograph Press', contactEmail: 'b@shared-mail.example' },
  ],
  [
    "a contact at the other's own domain",
    { companyName: 'Brontolith', website: 'brontolith.example' },
    { companyName: 'Kvetch Dairy', contactEmail: 'c@brontolith.example' },
  ],
  [
    'the same name in the same country, with another domain',
    { companyName: 'Oryx Textiles', website: 'oryx-a.example' },
    { companyName: 'ORYX Textiles GmbH', website: 'oryx-b.example' },
  ],
  [
    'zero-width characters in the name',
    { companyName: 'Zephyrine', website: 'zephyrine-a.example' },
    { companyName: 'Zephy\u200brine Ltd', website: 'zephyrine-b.example', country: 'FR' },
  ],
])('looks alike: %s', async (_, first, second) => {
  await register(first);
  const { registrationId } = await register(second);
  expect((await flagsOf(registrationId)).join()).toContain(first.companyName);
});

test("looks like none: another name, free mail, a partner's mail, emoji", async () => {
  await programme.addPartner('Busy', { domain: 'busy-partner.example' });
  await register({ companyName: 'Gallimaufry', contactEmail: 'me@busy-partner.example' });
  await register({ companyName: 'Mandragora Labs', contactEmail: 'x@gmail.com' });
  await register({ companyName: '🚀🚀🚀' });
  for (const company of [
    { companyName: 'Wolframite Ores', contactEmail: 'y@gmail.com' },
    { companyName: 'Pumpernickel', contactEmail: 'me@busy-partner.example' },
    { companyName: '🚀🚀' },
  ]) {
    const { registrationId } = await register(company);
    expect(await flagsOf(registrationId)).toEqual([]);
  }
});

test('a name that very many customers share the keys of finds nobody by them', async () => {
  await queryInTenant(
    database.pool,
    programme.tenantId,
    `WITH made AS (
       INSERT INTO customer (tenant_id, id, name, created_at)
       SELECT current_tenant(), gen_random_uuid(), 'Ubiquitous ' || n, now() FROM generate_series(1, 201) n RETURNING id)
     INSERT INTO customer_block_key (tenant_id, key, customer_id)
     SELECT current_tenant(), key, id FROM made, unnest(ARRAY['^ubiq', '$tous', '=ubiquitous']) AS key`,
  );
  const { registrationId } = await register({ companyName: 'Ubiquitous' });
  expect(await flagsOf(registrationId)).toEqual([]);
});

test('a company the CRM tells of is found too, and its deal tells of the registration', async () => {
  const company = { recordId: '1', name: 'Halcyon Robotics', domain: null, country: 'DE' };
  await programme.call(recordDealChange, programme.system, {
    installationId: programme.manager.installationId,
    deal: {
      recordId: '1',
      name: 'Deal',
      amountMinor: 1,
      currency: 'EUR',
      stage: 'Proposal',
      stageClass: 'early',
      expectedCloseOn: null,
      ownerUserId: null,
      createdAt: '2026-10-01T09:00:00.000Z',
      closedAt: null,
      company,
      deleted: false,
    },
  });
  const { registrationId } = await register({
    companyName: 'Halcion Robotics',
    website: 'halcion.example',
  });
  expect(await flagsOf(registrationId)).toEqual([
    'The customer looks like one we know already: Halcyon Robotics.',
  ]);
  const card = await programme.call(getDealCard, programme.manager, { recordId: '1' });
  expect(card.headline.text).toBe('No partner yet · one registration looks like this customer');
});

test('a customer that is known is never approved without a person', async () => {
  const sla = { ...defaultPolicy.sla, autoApproveOnBreach: true };
  await programme.call(publishPolicy, programme.system, { document: { ...defaultPolicy, sla } });
  const before = await register({ companyName: 'Ipecac Farms', website: 'ipecac.example' });
  await programme.call(declineRegistration, programme.manager, {
    registrationId: before.registrationId,
    reason: 'insufficient_proof',
  });
  const known = await register({ companyName: 'Somebody Else', website: 'ipecac.example' });
  const unheard = await register({ companyName: 'Vuvuzela Works' });
  programme.clock.set(unheard.receipt.due!.at);
  await runDeadlines(programme);
  const statusOf = async ({ partner, registrationId }: typeof known) =>
    (await programme.call(getMyRegistration, partner, { registrationId })).protectionStatus;
  expect([await statusOf(known), await statusOf(unheard)]).toEqual(['none', 'active']);
});
