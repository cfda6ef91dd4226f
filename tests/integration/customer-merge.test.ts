import { encodeId } from '@alongside/backend/platform/ids';
import { mergeCustomers } from '@alongside/shared/contracts/customer/merge';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { expect, test } from 'vitest';
import { findUnreplayable } from '../support/find-unreplayable.ts';
import { openMergeGround } from '../support/open-merge-ground.ts';

const {
  programme,
  database,
  partners,
  look,
  customerOf,
  round,
  register,
  approve,
  merge,
  windows,
  pageOf,
} = await openMergeGround();

test('of two protections the later is put aside into a conflict, and neither ends', async () => {
  const early = await register(partners.first, 'old');
  programme.clock.set('2026-10-12T09:00:00.000Z');
  const late = await register(partners.second, 'new');
  for (const registrationId of [late, early]) await approve(registrationId);
  const merged = await merge();
  expect(merged).toMatchObject({ conflicts: [expect.any(String)], putAside: [late] });
  expect(await windows()).toEqual([
    { name: 'Canaryalpha', status: 'active', exclusive: true, held: false },
    { name: 'Canarybravo', status: 'active', exclusive: false, held: true },
  ]);
  expect((await pageOf(partners.second, late)).reviewStatus).toBe('approved');
  expect(await customerOf('new')).toBe(await customerOf('old'));
});

test('one protected and one who waits have a conflict, and the protection stays', async () => {
  const held = await register(partners.first, 'old');
  await approve(held);
  const waiting = await register(partners.second, 'new');
  const { conflicts, putAside } = await merge();
  expect({ conflicts: conflicts.length, putAside }).toEqual({ conflicts: 1, putAside: [] });
  expect(await windows()).toMatchObject([{ name: 'Canaryalpha', exclusive: true }]);
  await approve(waiting);
  expect((await pageOf(partners.second, waiting)).reviewStatus).toBe('submitted');
});

test('one partner on both sides keeps its longer protection and has no conflict', async () => {
  await approve(await register(partners.first, 'old'));
  programme.clock.set('2026-10-20T10:00:00.000Z');
  const longer = await register(partners.first, 'new');
  await approve(longer);
  const { conflicts, reasons } = await merge();
  expect(conflicts).toEqual([]);
  expect(reasons.join(' ')).toContain('the longer protection stands');
  const after = await windows();
  expect(after.filter(({ exclusive }) => exclusive)).toHaveLength(1);
  const [row] = await look(
    `SELECT registration_id FROM protection_window WHERE exclusive
    AND customer_id = (SELECT customer_id FROM customer_identifier WHERE value = $1)`,
    [`old${round()}.example`],
  );
  expect(encodeId('registration', row!['registration_id'] as string)).toBe(longer);
});

test('who stands on other ground goes on undisturbed', async () => {
  await approve(await register(partners.first, 'old', 'core'));
  await approve(await register(partners.second, 'new', 'add-on'));
  expect(await merge()).toMatchObject({ conflicts: [], putAside: [] });
  expect(await windows()).toMatchObject([{ exclusive: true }, { exclusive: true }]);
});

test('a customer is merged once, and not into itself', async () => {
  await register(partners.first, 'old');
  await register(partners.second, 'new', 'add-on');
  const [customerId, duplicateId] = [await customerOf('old'), await customerOf('new')];
  const into = (kept: Id<'customer'>, duplicate: Id<'customer'>) =>
    programme.call(mergeCustomers, programme.system, { customerId: kept, duplicateId: duplicate });
  await expect(into(customerId, customerId)).rejects.toMatchObject({ code: 'action_not_possible' });
  await into(customerId, duplicateId);
  await expect(into(customerId, duplicateId)).rejects.toMatchObject({ code: 'state_changed' });
});

test('a merge in the middle of registrations and approvals leaves nothing behind on the duplicate', async () => {
  const many = await Promise.all(
    Array.from({ length: 8 }, (_, index) => programme.addPartner(`Canary${round()}x${index}`)),
  );
  for (const name of ['old', 'new'] as const) await register(partners.first, name, 'add-on');
  const [customerId, duplicateId] = [await customerOf('old'), await customerOf('new')];
  const come = async (partner: PartnerContactActor, index: number) => {
    const registrationId = await register(partner, index % 2 === 0 ? 'old' : 'new');
    await approve(registrationId);
  };
  await Promise.all([
    ...many.map(come),
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
