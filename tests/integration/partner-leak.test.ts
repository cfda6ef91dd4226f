import { recordDealChange } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import { expect, test } from 'vitest';
import { openProgramme } from '../support/open-programme.ts';

const { programme } = await openProgramme();

const registrationOf = (customer: string) => ({
  companyName: `${customer} AG`,
  website: `${customer}-leak.example`,
  contactName: 'Kim Customer',
  estimatedAmountMinor: 8_400_000,
  currency: 'EUR',
  expectedCloseOn: '2026-12-20',
  productLines: ['core'],
  country: 'DE',
  evidence: [{ kind: 'meeting' as const, happenedOn: '2026-10-01', summary: 'First meeting' }],
});

/** What may stand against a registration; the partner must not be able to tell which. */
const circumstances: Record<string, (customer: string) => Promise<unknown>> = {
  nothing: async () => {},
  'a rival who waits': async (customer) => {
    const rival = await programme.addPartner(`Canary-waits-${customer}`);
    await programme.call(submitRegistration, rival, registrationOf(customer));
  },
  'a rival who is protected': async (customer) => {
    const rival = await programme.addPartner(`Canary-holds-${customer}`);
    const { registrationId } = await programme.call(
      submitRegistration,
      rival,
      registrationOf(customer),
    );
    await programme.call(approveRegistration, programme.manager, { registrationId });
  },
  'a deal of our own': async (customer) => {
    const { installationId } = programme.manager;
    const company = {
      recordId: customer,
      name: `${customer} AG`,
      domain: `${customer}-leak.example`,
      country: 'DE',
    };
    await programme.call(recordDealChange, programme.system, {
      installationId,
      deal: {
        recordId: customer,
        name: 'Canary deal of our own',
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
  },
};

/** Everything the partner is sent, with what is its own made equal. */
async function readEverything(partner: PartnerContactActor, customer: string): Promise<string> {
  const receipt = await programme.call(submitRegistration, partner, registrationOf(customer));
  const again = await programme.call(submitRegistration, partner, registrationOf(customer));
  const page = await programme.call(getMyRegistration, partner, {
    registrationId: receipt.registrationId,
  });
  return JSON.stringify([receipt, again, page])
    .replaceAll(/\b[a-z]{3}_[0-9a-hjkmnp-tv-z]{26}\b/g, 'id')
    .replaceAll(customer, 'customer');
}

test('a partner reads the same, byte for byte, whoever or whatever stands against its registration', async () => {
  const partner = await programme.addPartner('Asker');
  const answers: Record<string, string> = {};
  for (const [index, [name, arrange]] of Object.entries(circumstances).entries()) {
    const customer = `subject${index}`;
    await arrange(customer);
    answers[name] = await readEverything(partner, customer);
  }
  const expected = answers['nothing'];
  expect(expected).toContain('Waits for');
  for (const [name, answer] of Object.entries(answers))
    expect({ [name]: answer }).toEqual({ [name]: expected });
  expect(Object.values(answers).join()).not.toMatch(/canary/i);
});
