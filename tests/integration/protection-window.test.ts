import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { extendProtection } from '@alongside/shared/contracts/protection-window/extend';
import { releaseProtection } from '@alongside/shared/contracts/protection-window/release';
import { requestExtension } from '@alongside/shared/contracts/protection-window/request-extension';
import { expect, test } from 'vitest';
import { approvalFacts, newCustomer } from '../support/new-customer.ts';
import { openProgramme } from '../support/open-programme.ts';

const { programme } = await openProgramme();

test('a window is extended on request and released early', async () => {
  const partner = await programme.addPartner('Longer');
  const { registrationId } = await programme.call(submitRegistration, partner, {
    ...newCustomer(),
    ...approvalFacts,
  });
  const approved = await programme.call(approveRegistration, programme.manager, { registrationId });
  await programme.call(requestExtension, partner, { registrationId, reason: 'Budget in March' });
  const extended = await programme.call(extendProtection, programme.manager, {
    registrationId,
    days: 30,
    reason: 'Granted',
  });
  expect(Date.parse(extended.protectedUntil!.at)).toBeGreaterThan(
    Date.parse(approved.protectedUntil!.at),
  );
  const released = await programme.call(releaseProtection, partner, {
    registrationId,
    reason: 'partner_gave_up',
  });
  expect(released.protectionStatus).toBe('released');
});
