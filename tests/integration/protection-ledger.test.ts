import { randomUUID } from 'node:crypto';
import { encodeId } from '@alongside/backend/platform/ids';
import { extendProtection } from '@alongside/shared/contracts/protection-window/extend';
import { readLedger } from '@alongside/shared/contracts/protection-window/ledger';
import { releaseProtection } from '@alongside/shared/contracts/protection-window/release';
import { restoreProtection } from '@alongside/shared/contracts/protection-window/restore';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { Operation } from '@alongside/shared/contracts/define-operation';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { expect, test } from 'vitest';
import { approvalFacts, newCustomer } from '../support/new-customer.ts';
import { openProgramme } from '../support/open-programme.ts';

const { programme, database } = await openProgramme();
const { manager } = programme;

/** The database says when something became known; this is the moment between two changes. */
async function knownNow(): Promise<string> {
  const { rows } = await database.pool.query<{ at: Date }>(
    `SELECT clock_timestamp() + interval '1 millisecond' AS at, pg_sleep(0.003)`,
  );
  return rows[0]!.at.toISOString();
}

async function customerSubmittedAt(at: string): Promise<Id<'customer'>> {
  const { rows } = await database.pool.query<{ customer_id: string }>(
    'SELECT customer_id FROM registration WHERE submitted_at = $1',
    [at],
  );
  return encodeId('customer', rows[0]!.customer_id);
}

/** Name and status of whoever was protected then, as known then. */
async function ask(customerId: Id<'customer'>, at: string, knownAt: string) {
  const { protections } = await programme.call(readLedger, manager, { customerId, at, knownAt });
  return protections.map(({ status, partner }) => `${partner} ${status}`);
}

test('who was protected has a different answer for every time it is asked about, and for what was known', async () => {
  const partner = await programme.addPartner('Ledger');
  const { registrationId } = await programme.call(submitRegistration, partner, {
    ...newCustomer(),
    ...approvalFacts,
  });
  const customerId = await customerSubmittedAt(programme.clock.now());
  const beforeApproval = await knownNow();
  await programme.call(approveRegistration, manager, { registrationId });
  const approved = await knownNow();
  await programme.call(extendProtection, manager, { registrationId, days: 30, reason: 'Granted' });
  const extended = await knownNow();
  programme.clock.set('2026-11-20T09:00:00.000Z');
  await programme.call(releaseProtection, partner, { registrationId, reason: 'partner_gave_up' });
  const released = await knownNow();
  await programme.call(restoreProtection, manager, { registrationId, reason: 'A mistake' });
  const corrected = await knownNow();

  const december = '2026-12-24T12:00:00.000Z';
  const late = '2027-01-30T12:00:00.000Z';
  expect(await ask(customerId, december, beforeApproval)).toEqual([]);
  expect(await ask(customerId, december, approved)).toEqual(['Ledger active']);
  expect(await ask(customerId, late, approved)).toEqual([]);
  expect(await ask(customerId, late, extended)).toEqual(['Ledger active']);
  expect(await ask(customerId, december, released)).toEqual([]);
  expect(await ask(customerId, '2026-11-01T12:00:00.000Z', released)).toEqual(['Ledger released']);
  expect(await ask(customerId, late, corrected)).toEqual(['Ledger active']);
  expect(await ask(customerId, '2026-10-01T12:00:00.000Z', corrected)).toEqual([]);
});

test('a backdated import is unknown before it was recorded, however early it protects', async () => {
  const partner = await programme.addPartner('Older');
  const before = await knownNow();
  const system = { ...programme.system, origin: 'import' } as const;
  const replay = (operation: Operation, input: object, at: string) => {
    const meta = { requestId: randomUUID(), at, idempotencyKey: randomUUID() };
    return programme.dispatch(operation, system, input, meta);
  };
  const { partnerId, partnerContactId } = partner;
  const submission = { ...newCustomer(), ...approvalFacts, partnerId, partnerContactId };
  const receipt = await replay(submitRegistration, submission, '2026-03-02T09:00:00.000Z');
  const { registrationId } = receipt as { registrationId: Id<'registration'> };
  const customerId = await customerSubmittedAt('2026-03-02T09:00:00.000Z');
  await replay(
    approveRegistration,
    { registrationId, exceptionReason: 'Imported' },
    '2026-03-04T09:00:00.000Z',
  );
  const imported = await knownNow();
  const april = '2026-04-01T12:00:00.000Z';
  expect(await ask(customerId, april, before)).toEqual([]);
  expect(await ask(customerId, april, imported)).toEqual(['Older active']);
});

test('a state once known is never changed, and partners do not read the ledger', async () => {
  const client = await database.pool.connect();
  try {
    await client.query('BEGIN; SET LOCAL ROLE alongside_tenant');
    const change = client.query(`UPDATE protection_window_version SET status = 'active'`);
    await expect(change).rejects.toMatchObject({ code: '42501' });
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
  const partner = await programme.addPartner('Curious');
  const customerId = encodeId('customer', randomUUID());
  const at = '2026-12-24T12:00:00.000Z';
  const asked = programme.call(readLedger, partner, { customerId, at });
  await expect(asked).rejects.toMatchObject({ code: 'not_allowed' });
  const unknown = programme.call(readLedger, manager, { customerId, at });
  await expect(unknown).rejects.toMatchObject({ code: 'not_found' });
});
