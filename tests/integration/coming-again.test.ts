import { listQueue } from '@alongside/shared/contracts/registration/list-queue';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { withdrawRegistration } from '@alongside/shared/contracts/registration/withdraw';
import { expect, test } from 'vitest';
import { approvalFacts, newCustomer } from '../support/new-customer.ts';
import { openProgramme } from '../support/open-programme.ts';

const { programme } = await openProgramme();

test('who comes again counts from the new time, and the queue tells of the first', async () => {
  const partner = await programme.addPartner('Again');
  const input = { ...newCustomer(), ...approvalFacts };
  const first = await programme.call(submitRegistration, partner, input);
  for (let round = 0; round < 2; round += 1) {
    const { items } = await programme.call(listQueue, programme.manager, { show: 'waiting' });
    const { registrationId } = items.find((item) => item.partner === 'Again')!;
    await programme.call(withdrawRegistration, partner, { registrationId });
    programme.clock.advance(86_400_000);
    const again = await programme.call(submitRegistration, partner, input);
    expect(again.registrationId).not.toBe(first.registrationId);
    expect(again.submitted?.at).toBe(programme.clock.now());
  }
  const { items } = await programme.call(listQueue, programme.manager, { show: 'waiting' });
  const mine = items.filter((item) => item.partner === 'Again');
  expect(mine).toHaveLength(1);
  const flags = mine[0]!.flags.map(({ text }) => text);
  expect(flags).toContain('The partner registered this before, first on Oct 12, 2026.');
});
