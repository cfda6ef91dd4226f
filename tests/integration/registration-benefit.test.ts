import { defaultPolicy } from '@alongside/backend/rules/policy/default-policy';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { editRegistration } from '@alongside/shared/contracts/registration/edit';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { upsertPartner } from '@alongside/shared/contracts/partner/upsert';
import { publishPolicy } from '@alongside/shared/contracts/policy/publish';
import { expect, test } from 'vitest';
import { approvalFacts, newCustomer } from '../support/new-customer.ts';
import { openProgramme } from '../support/open-programme.ts';

const { programme } = await openProgramme();
const { manager, system } = programme;

const benefits = [
  {
    id: 'gold',
    when: { tier: ['gold' as const] },
    benefit: { kind: 'margin' as const, basisPoints: 1250, validDays: 180 },
  },
];

test('what a partner earns is frozen at the approval, whatever happens to its tier', async () => {
  const document = { ...defaultPolicy, benefits };
  const effectiveFrom = programme.clock.now();
  await programme.call(publishPolicy, system, { document, effectiveFrom });
  const partner = await programme.addPartner('Golden');
  const { registrationId } = await programme.call(submitRegistration, partner, {
    ...newCustomer(),
    ...approvalFacts,
  });
  const waiting = await programme.call(getMyRegistration, partner, { registrationId });
  expect(waiting.benefit).toBeUndefined();
  await programme.call(approveRegistration, manager, { registrationId });
  const earned = '12.5% margin, €10,500.00, until Apr 10, 2027';
  const page = await programme.call(getMyRegistration, partner, { registrationId });
  expect(page.benefit).toBe(earned);
  const lower = { reference: 'golden', name: 'Golden', type: 'reseller', tier: 'bronze' } as const;
  await programme.call(upsertPartner, system, lower);
  await programme.call(editRegistration, manager, { registrationId, country: 'AT' });
  await programme.call(approveRegistration, manager, { registrationId });
  const later = await programme.call(getMyRegistration, partner, { registrationId });
  expect(later).toMatchObject({ reviewStatus: 'approved', benefit: earned });
});
