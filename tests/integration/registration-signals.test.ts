import { explainDecision } from '@alongside/shared/contracts/card/explain-decision';
import { recordDealChange } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { InputOf } from '@alongside/shared/contracts/define-operation';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { upsertPartner } from '@alongside/shared/contracts/partner/upsert';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import { expect, test } from 'vitest';
import { approvalFacts, newCustomer } from '../support/new-customer.ts';
import { openProgramme } from '../support/open-programme.ts';

const { programme } = await openProgramme();

type Submission = Partial<InputOf<typeof submitRegistration>>;

async function submit(partner: PartnerContactActor, more: Submission = {}) {
  const input = { ...newCustomer(), ...approvalFacts, ...more };
  return programme.call(submitRegistration, partner, input);
}

/** The rules that found something about a submission. */
async function flagsOf({ decisionId }: Awaited<ReturnType<typeof submit>>) {
  const { rules } = await programme.call(explainDecision, programme.manager, {
    decisionId: decisionId!,
  });
  return rules
    .filter(({ outcome }) => outcome === 'needs_review' || outcome === 'failed')
    .map(({ title }) => title);
}

const words =
  'We met the head of purchasing in Hamburg and went through the plan for the new hall.';

test('the tenth registration of a day is looked at, and no earlier one', async () => {
  const partner = await programme.addPartner('Bursting');
  const receipts = [];
  for (let index = 0; index < 10; index += 1) receipts.push(await submit(partner));
  expect(await flagsOf(receipts[8]!)).not.toContain('Not many at once');
  expect(await flagsOf(receipts[9]!)).toContain('Not many at once');
});

test('proof that stands on a registration of another customer is looked at', async () => {
  const evidence = [{ kind: 'meeting' as const, happenedOn: '2026-10-01', summary: words }];
  const first = await submit(await programme.addPartner('Copied'), { evidence });
  const copying = await programme.addPartner('Copying');
  const second = await submit(copying, {
    evidence: [{ ...evidence[0]!, summary: words.toUpperCase() }],
  });
  const own = await submit(copying, {
    evidence: [{ ...evidence[0]!, summary: 'A call' }],
  });
  expect(await flagsOf(first)).not.toContain('Proof of its own');
  expect(await flagsOf(second)).toContain('Proof of its own');
  expect(await flagsOf(own)).not.toContain('Proof of its own');
});

test('a partner whose earlier registrations brought no deal is looked at sooner', async () => {
  const partner = await programme.addPartner('Idle');
  for (let index = 0; index < 3; index += 1) {
    const { registrationId } = await submit(partner);
    await programme.call(approveRegistration, programme.manager, { registrationId });
  }
  for (let index = 0; index < 2; index += 1) await submit(partner);
  expect(await flagsOf(await submit(partner))).not.toContain('Open registrations of the partner');
  programme.clock.advance(31 * 86_400_000);
  expect(await flagsOf(await submit(partner))).toContain('Open registrations of the partner');
});

test('a registration that comes once our deal is nearly done is looked at', async () => {
  const customer = newCustomer();
  const domain = customer.website;
  await programme.call(recordDealChange, programme.system, {
    installationId: programme.manager.installationId,
    deal: {
      recordId: 'late-1',
      name: 'Late',
      amountMinor: 1,
      currency: 'EUR',
      stage: 'Proposal',
      stageClass: 'late',
      expectedCloseOn: null,
      ownerUserId: null,
      createdAt: programme.clock.now(),
      closedAt: null,
      company: { recordId: 'late-c', name: customer.companyName, domain, country: 'DE' },
      deleted: false,
    },
  });
  const receipt = await submit(await programme.addPartner('Hearing'), customer);
  expect(await flagsOf(receipt)).toContain('Registered in time');
});

test('a tender and a partner with something open are flagged as the rules say', async () => {
  const partner = await programme.addPartner('Tendering');
  await programme.call(upsertPartner, programme.system, {
    reference: 'tendering',
    name: 'Tendering',
    type: 'reseller',
    tier: 'gold',
    goodStanding: false,
  });
  const flags = await flagsOf(await submit(partner, { tender: true }));
  expect(flags).toContain('Not a formal tender');
  expect(flags).toContain('The partner is in good standing');
});
