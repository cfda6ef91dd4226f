import { defaultPolicy } from '@alongside/backend/rules/policy/default-policy';
import { publishPolicy } from '@alongside/shared/contracts/policy/publish';
import { releaseProtection } from '@alongside/shared/contracts/protection-window/release';
import { expect, test } from 'vitest';
import { openSyncedProgramme } from '../support/open-synced-programme.ts';

const { programme } = await openSyncedProgramme();

/** What the record says once a protection that was granted now is over. */
async function recordAfterRelease(partnerName: string) {
  const registrationId = await programme.register(await programme.addPartner(partnerName));
  await programme.approve(registrationId, 'create');
  await programme.call(releaseProtection, programme.manager, {
    registrationId,
    reason: 'agreed_with_partner',
  });
  await programme.drain.run();
  return programme.propertiesOf(registrationId);
}

test('after the end the record keeps partner and dates, unless the rules of engagement take them off', async () => {
  expect(await recordAfterRelease('Northwind')).toMatchObject({
    partnerOrg: 'Northwind',
    protectionStatus: 'released',
    protectedUntil: expect.any(String),
  });
  programme.clock.advance(1000);
  await programme.call(publishPolicy, programme.system, {
    document: { ...defaultPolicy, afterExpiry: { cooloffDays: 30, blankCrmFields: true } },
    effectiveFrom: programme.clock.now(),
  });
  expect(await recordAfterRelease('Bluefin')).toMatchObject({
    partnerOrg: null,
    primaryPartner: null,
    protectionStatus: 'released',
    protectionStart: null,
    protectionEnd: null,
    protectedUntil: null,
    attribution: 'sourced',
  });
});
