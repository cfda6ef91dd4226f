import { logTouch } from '@alongside/shared/contracts/attribution/log-touch';
import { getDealCard } from '@alongside/shared/contracts/card/get-deal';
import { postMessage } from '@alongside/shared/contracts/collaboration/post-message';
import { recordDealChange } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { linkDeal } from '@alongside/shared/contracts/registration/link-deal';
import { previewApproval } from '@alongside/shared/contracts/registration/preview-approval';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { expect, test } from 'vitest';
import { approvalFacts, customerFacts } from '../support/new-customer.ts';
import { openProgramme } from '../support/open-programme.ts';

const { programme } = await openProgramme();

const registration = {
  companyName: 'Globex AG',
  website: 'globex-example.com',
  ...customerFacts,
  ...approvalFacts,
};

function dealSnapshot(recordId: string, more: object = {}) {
  return {
    recordId,
    name: 'Globex platform',
    amountMinor: 8_400_000,
    currency: 'EUR',
    stage: 'Qualified to buy',
    stageClass: 'early' as const,
    expectedCloseOn: '2026-12-20',
    ownerUserId: null,
    createdAt: '2026-10-12T09:00:00.000Z',
    closedAt: null,
    company: {
      recordId: `c${recordId}`,
      name: 'Globex AG',
      domain: 'globex-example.com',
      country: 'DE',
    },
    deleted: false,
    ...more,
  };
}

function record(recordId: string, more: object = {}) {
  const { installationId } = programme.manager;
  return programme.call(recordDealChange, programme.system, {
    installationId,
    deal: dealSnapshot(recordId, more),
  });
}

test('a deal without partner says so, for every reader', async () => {
  await record('1000', { company: null, name: 'Lonely deal' });
  for (const reader of [programme.ae, programme.manager]) {
    const card = await programme.call(getDealCard, reader, { recordId: '1000' });
    expect(card.headline.state).toBe('none');
  }
});

test('the card follows a registration from the question to the protection', async () => {
  const partner = await programme.addPartner('Northwind');
  const { registrationId } = await programme.call(submitRegistration, partner, registration);
  programme.clock.advance(3_600_000);
  const { dealId } = await record('2000');
  const before = await programme.call(getDealCard, programme.manager, { recordId: '2000' });
  expect(before.headline.state).toBe('waiting_for_answer');
  expect(before.primaryAction).toMatchObject({ id: 'approve', enabled: true });
  await expect(
    programme.call(previewApproval, programme.system, { registrationId }),
  ).rejects.toMatchObject({ code: 'not_allowed' });
  await programme.call(approveRegistration, programme.manager, { registrationId, deal: dealId });
  const card = await programme.call(getDealCard, programme.ae, { recordId: '2000' });
  expect(card.headline.text).toContain('Northwind · sourced · protected until');
  expect(card.windows).toHaveLength(1);
  expect(card.attribution.rows.map((row) => row.share)).toEqual([10_000]);
  expect(card.attribution.rows[0]).not.toHaveProperty('amount');
  expect(card.sync.state).toBe('pending');
  expect(card.history.length).toBeGreaterThan(1);
  expect(card.actions.map((action) => action.id)).not.toContain('release');
  await programme.call(postMessage, partner, {
    registrationId,
    body: 'Demo on Thursday',
    audience: 'partner',
  });
  const later = await programme.call(getDealCard, programme.manager, { recordId: '2000' });
  expect(later.thread).toMatchObject({ unread: 1 });
  expect(later.thread.messages.at(-1)).toMatchObject({
    fromPartner: true,
    body: 'Demo on Thursday',
  });
  const { partnerId } = partner;
  await programme.call(logTouch, programme.ae, {
    dealId,
    partnerId,
    kind: 'demo',
    happenedOn: '2026-10-12',
  });
  await record('2000', {
    stageClass: 'won',
    stage: 'Closed won',
    closedAt: '2026-10-20T10:00:00.000Z',
  });
  const won = await programme.call(getDealCard, programme.manager, { recordId: '2000' });
  expect(won.headline.state).toBe('won');
});

test('a record of another account is not there', async () => {
  const stranger = {
    ...programme.ae,
    installationId: programme.ae.installationId.replace(/.$/, (last) =>
      last === '0' ? '1' : '0',
    ) as never,
  };
  // Our picture of the deal is not theirs, so their own CRM is asked, which this test does not have.
  await expect(programme.call(getDealCard, stranger, { recordId: '2000' })).rejects.toMatchObject({
    code: 'crm_unavailable',
  });
});

test('linking joins a registration to a known deal once', async () => {
  const partner = await programme.addPartner('Linker');
  const { registrationId } = await programme.call(submitRegistration, partner, {
    ...registration,
    companyName: 'Initech',
    website: 'initech-example.com',
  });
  await record('3000', { name: 'Initech deal', company: null });
  await programme.call(linkDeal, programme.manager, { registrationId, dealRecordId: '3000' });
  const card = await programme.call(getDealCard, programme.manager, { recordId: '3000' });
  expect(card.registrations.map((one) => one.partner)).toEqual(['Linker']);
  await record('3001', { name: 'Other', company: null });
  await expect(
    programme.call(linkDeal, programme.manager, { registrationId, dealRecordId: '3001' }),
  ).rejects.toThrow('another deal');
});
