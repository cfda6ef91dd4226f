import { encodeId } from '@alongside/backend/platform/ids';
import { getConflict } from '@alongside/shared/contracts/conflict/get';
import { settleConflict } from '@alongside/shared/contracts/conflict/settle';
import { mergeCustomers } from '@alongside/shared/contracts/customer/merge';
import { releaseProtection } from '@alongside/shared/contracts/protection-window/release';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { findUnreplayable } from '../support/find-unreplayable.ts';
import { openProgramme } from '../support/open-programme.ts';
import { queryInTenant } from '../support/query-in-tenant.ts';

const { programme, database } = await openProgramme();
let first: PartnerContactActor;
let second: PartnerContactActor;
let round = 0;

beforeAll(async () => {
  first = await programme.addPartner('Canaryalpha');
  second = await programme.addPartner('Canarybravo');
});
beforeEach(() => {
  round += 1;
});

/** `old` and `new` are two customers until they are merged. */
async function register(partner: PartnerContactActor, name: 'old' | 'new', product = 'core') {
  const { registrationId } = await programme.call(submitRegistration, partner, {
    companyName: `${name} name ${round} GmbH`,
    website: `${name}${round}.example`,
    contactName: 'Kim Customer',
    estimatedAmountMinor: 8_400_000,
    currency: 'EUR',
    expectedCloseOn: '2026-12-20',
    country: 'DE',
    productLines: [product],
    evidence: [{ kind: 'meeting', happenedOn: '2026-10-01', summary: 'First meeting' }],
  });
  return registrationId;
}

const approve = (registrationId: Id<'registration'>) =>
  programme.call(approveRegistration, programme.manager, { registrationId });

const look = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) =>
  queryInTenant<Row>(database.pool, programme.tenantId, sql, values);

async function customerOf(name: 'old' | 'new'): Promise<Id<'customer'>> {
  const [row] = await look<{ id: string }>(
    `SELECT coalesce(c.merged_into, c.id) AS id FROM customer_identifier i JOIN customer c ON c.id = i.customer_id
     WHERE i.kind = 'domain' AND i.value = $1`,
    [`${name}${round}.example`],
  );
  return encodeId('customer', row!.id);
}

async function merge() {
  const [customerId, duplicateId] = [await customerOf('old'), await customerOf('new')];
  return programme.call(mergeCustomers, programme.system, { customerId, duplicateId });
}

const windows = () =>
  look(
    `SELECT p.name, w.status, w.exclusive, w.held FROM protection_window w JOIN partner p ON p.id = w.partner_id
     JOIN customer_identifier i ON i.customer_id = w.customer_id AND i.value = $1 ORDER BY p.name`,
    [`old${round}.example`],
  );

const pageOf = async (partner: PartnerContactActor, registrationId: Id<'registration'>) =>
  programme.call(getMyRegistration, partner, { registrationId });

test('of two protections the later is put aside into a conflict, and neither ends', async () => {
  const early = await register(first, 'old');
  programme.clock.set('2026-10-12T09:00:00.000Z');
  const late = await register(second, 'new');
  for (const registrationId of [late, early]) await approve(registrationId);
  const merged = await merge();
  expect(merged).toMatchObject({ conflicts: [expect.any(String)], putAside: [late] });
  expect(await windows()).toEqual([
    { name: 'Canaryalpha', status: 'active', exclusive: true, held: false },
    { name: 'Canarybravo', status: 'active', exclusive: false, held: true },
  ]);
  expect((await pageOf(second, late)).reviewStatus).toBe('approved');
  expect(await customerOf('new')).toBe(await customerOf('old'));
});

test('a newcomer meets a protection that was put aside', async () => {
  for (const [partner, name] of [
    [first, 'old'],
    [second, 'new'],
  ] as const)
    await approve(await register(partner, name));
  const { conflicts } = await merge();
  const third = await programme.addPartner(`Canarythird${round}`);
  const late = await register(third, 'new');
  await approve(late);
  expect((await pageOf(third, late)).reviewStatus).toBe('submitted');
  const panel = await programme.call(getConflict, programme.manager, {
    conflictId: conflicts[0]!,
  });
  expect(panel.sides.map(({ registrationId }) => registrationId)).toContain(late);
});

test('when the protected side gives up, the one put aside is protected again', async () => {
  const early = await register(first, 'old');
  programme.clock.set('2026-10-12T10:30:00.000Z');
  const late = await register(second, 'new');
  for (const registrationId of [early, late]) await approve(registrationId);
  expect((await merge()).putAside).toEqual([late]);
  const gaveUp = { registrationId: early, reason: 'partner_gave_up' } as const;
  await programme.call(releaseProtection, first, gaveUp);
  expect(await windows()).toMatchObject([
    { name: 'Canaryalpha', status: 'released' },
    { name: 'Canarybravo', status: 'active', exclusive: true, held: false },
  ]);
});

test('registrations of one instant are both put aside, and a person decides', async () => {
  const [one, other] = [await register(first, 'old'), await register(second, 'new')];
  for (const registrationId of [one, other]) await approve(registrationId);
  const { conflicts, putAside } = await merge();
  expect(putAside).toEqual([one, other].toSorted());
  const conflictId = conflicts[0]!;
  const { proposal } = await programme.call(getConflict, programme.manager, { conflictId });
  expect(proposal.winner).toBeUndefined();
  await programme.call(settleConflict, programme.manager, { conflictId, winner: other });
  expect(await windows()).toMatchObject([
    { name: 'Canaryalpha', status: 'revoked' },
    { name: 'Canarybravo', status: 'active', exclusive: true, held: false },
  ]);
});

test('a team goes on together after a merge: the joined side shuts nobody out', async () => {
  const early = await register(first, 'old');
  programme.clock.set('2026-10-12T11:00:00.000Z');
  const late = await register(second, 'new');
  for (const registrationId of [early, late]) await approve(registrationId);
  const { conflicts } = await merge();
  await programme.call(settleConflict, programme.manager, {
    conflictId: conflicts[0]!,
    winner: early,
    team: [late],
    overrideReason: 'Both serve the customer',
  });
  expect(await windows()).toMatchObject([
    { name: 'Canaryalpha', status: 'active', exclusive: true },
    { name: 'Canarybravo', status: 'active', exclusive: false, held: false },
  ]);
});

test('a manager may let either of two merged protections stand, with a reason for the later', async () => {
  const early = await register(first, 'old');
  programme.clock.set('2026-10-12T11:30:00.000Z');
  const late = await register(second, 'new');
  for (const registrationId of [early, late]) await approve(registrationId);
  const { conflicts } = await merge();
  await programme.call(settleConflict, programme.manager, {
    conflictId: conflicts[0]!,
    winner: late,
    overrideReason: 'The customer asked for them',
  });
  expect(await windows()).toEqual([
    { name: 'Canaryalpha', status: 'revoked', exclusive: true, held: false },
    { name: 'Canarybravo', status: 'active', exclusive: true, held: false },
  ]);
  expect(JSON.stringify(await pageOf(first, early))).not.toMatch(/canarybravo|merge|conflict/i);
});

test('one protected and one who waits have a conflict, and the protection stays', async () => {
  const held = await register(first, 'old');
  await approve(held);
  const waiting = await register(second, 'new');
  const { conflicts, putAside } = await merge();
  expect({ conflicts: conflicts.length, putAside }).toEqual({ conflicts: 1, putAside: [] });
  expect(await windows()).toMatchObject([{ name: 'Canaryalpha', exclusive: true }]);
  await approve(waiting);
  expect((await pageOf(second, waiting)).reviewStatus).toBe('submitted');
});

test('one partner on both sides keeps its longer protection and has no conflict', async () => {
  await approve(await register(first, 'old'));
  programme.clock.set('2026-10-20T10:00:00.000Z');
  const longer = await register(first, 'new');
  await approve(longer);
  const { conflicts, reasons } = await merge();
  expect(conflicts).toEqual([]);
  expect(reasons.join(' ')).toContain('the longer protection stands');
  const after = await windows();
  expect(after.filter(({ exclusive }) => exclusive)).toHaveLength(1);
  const [row] = await look(
    `SELECT registration_id FROM protection_window WHERE exclusive
    AND customer_id = (SELECT customer_id FROM customer_identifier WHERE value = $1)`,
    [`old${round}.example`],
  );
  expect(encodeId('registration', row!['registration_id'] as string)).toBe(longer);
});

test('who stands on other ground goes on undisturbed', async () => {
  await approve(await register(first, 'old', 'core'));
  await approve(await register(second, 'new', 'add-on'));
  expect(await merge()).toMatchObject({ conflicts: [], putAside: [] });
  expect(await windows()).toMatchObject([{ exclusive: true }, { exclusive: true }]);
});

test('a customer is merged once, and not into itself', async () => {
  await register(first, 'old');
  await register(second, 'new', 'add-on');
  const [customerId, duplicateId] = [await customerOf('old'), await customerOf('new')];
  const into = (kept: Id<'customer'>, duplicate: Id<'customer'>) =>
    programme.call(mergeCustomers, programme.system, { customerId: kept, duplicateId: duplicate });
  await expect(into(customerId, customerId)).rejects.toMatchObject({ code: 'action_not_possible' });
  await into(customerId, duplicateId);
  await expect(into(customerId, duplicateId)).rejects.toMatchObject({ code: 'state_changed' });
});

test('a merge in the middle of registrations and approvals leaves nothing behind on the duplicate', async () => {
  const partners = await Promise.all(
    Array.from({ length: 8 }, (_, index) => programme.addPartner(`Canary${round}x${index}`)),
  );
  for (const name of ['old', 'new'] as const) await register(first, name, 'add-on');
  const [customerId, duplicateId] = [await customerOf('old'), await customerOf('new')];
  const come = async (partner: PartnerContactActor, index: number) => {
    const registrationId = await register(partner, index % 2 === 0 ? 'old' : 'new');
    await approve(registrationId);
  };
  await Promise.all([
    ...partners.map(come),
    programme.call(mergeCustomers, programme.system, { customerId, duplicateId }),
  ]);
  expect(
    await look(
      `SELECT (SELECT count(*)::int FROM registration r JOIN customer c ON c.id = r.customer_id
         WHERE c.merged_into IS NOT NULL) AS registrations,
       (SELECT count(*)::int FROM protection_window w JOIN customer c ON c.id = w.customer_id
         WHERE c.merged_into IS NOT NULL) AS windows,
       (SELECT count(*)::int FROM conflict f JOIN customer c ON c.id = f.customer_id
         WHERE c.merged_into IS NOT NULL) AS conflicts`,
    ),
  ).toEqual([{ registrations: 0, windows: 0, conflicts: 0 }]);
  expect((await windows()).filter(({ exclusive }) => exclusive).length).toBeLessThanOrEqual(2);
});

test('every decision of these merges can be taken again', async () => {
  expect(await findUnreplayable(database.pool, programme)).toEqual([]);
});
