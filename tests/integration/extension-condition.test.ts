import { runDeadlines } from '@alongside/backend/deadlines/run-deadlines';
import { recordCertification } from '@alongside/shared/contracts/certification/record';
import { extendProtection } from '@alongside/shared/contracts/protection-window/extend';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import { expect, test } from 'vitest';
import { approvalFacts, newCustomer } from '../support/new-customer.ts';
import { openProgramme } from '../support/open-programme.ts';

const { programme } = await openProgramme();

/** Product and selling, as a reseller needs them, for every product line. */
async function certify(reference: string, earnedOn: string, expiresOn: string): Promise<void> {
  for (const type of ['product', 'sales'] as const)
    await programme.call(recordCertification, programme.system, {
      partnerReference: reference,
      contactEmail: `priya@${reference}.example`,
      type,
      level: 'associate',
      status: 'active',
      earnedOn,
      expiresOn,
    });
}

/** Protection until 10 January, extended by 60 days after the certification ran out in December. */
async function extend(partner: PartnerContactActor) {
  programme.clock.set('2026-10-12T08:00:00.000Z');
  const { registrationId } = await programme.call(submitRegistration, partner, {
    ...newCustomer(),
    ...approvalFacts,
  });
  await programme.call(approveRegistration, programme.manager, { registrationId });
  programme.clock.set('2027-01-05T10:00:00.000Z');
  await programme.call(extendProtection, programme.manager, {
    registrationId,
    days: 60,
    reason: 'Budget in March',
  });
  return registrationId;
}

test('an extension after a lapsed certification stands or falls with its renewal', async () => {
  const late = await programme.addPartner('Late');
  const renewed = await programme.addPartner('Renewed');
  for (const reference of ['late', 'renewed']) await certify(reference, '2026-01-01', '2026-12-15');
  const ending = await extend(late);
  const standing = await extend(renewed);
  await certify('renewed', '2027-01-20', '2028-01-20');
  const statuses = async (at: string) => {
    programme.clock.set(at);
    await runDeadlines(programme);
    const one = await programme.call(getMyRegistration, late, { registrationId: ending });
    const other = await programme.call(getMyRegistration, renewed, { registrationId: standing });
    return [one.protectionStatus, other.protectionStatus];
  };
  expect(await statuses('2027-02-04T23:59:59.999Z')).toEqual(['active', 'active']);
  expect(await statuses('2027-02-05T00:00:00.000Z')).toEqual(['expired', 'active']);
  expect(await statuses('2027-03-12T00:00:00.000Z')).toEqual(['expired', 'expired']);
});
