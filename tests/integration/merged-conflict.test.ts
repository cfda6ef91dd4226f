import { getConflict } from '@alongside/shared/contracts/conflict/get';
import { settleConflict } from '@alongside/shared/contracts/conflict/settle';
import { releaseProtection } from '@alongside/shared/contracts/protection-window/release';
import { expect, test } from 'vitest';
import { findUnreplayable } from '../support/find-unreplayable.ts';
import { openMergeGround } from '../support/open-merge-ground.ts';

const { programme, database, partners, round, register, approve, merge, windows, pageOf } =
  await openMergeGround();

test('a newcomer meets a protection that was put aside', async () => {
  for (const [partner, name] of [
    [partners.first, 'old'],
    [partners.second, 'new'],
  ] as const)
    await approve(await register(partner, name));
  const { conflicts } = await merge();
  const third = await programme.addPartner(`Canarythird${round()}`);
  const late = await register(third, 'new');
  await approve(late);
  expect((await pageOf(third, late)).reviewStatus).toBe('submitted');
  const panel = await programme.call(getConflict, programme.manager, {
    conflictId: conflicts[0]!,
  });
  expect(panel.sides.map(({ registrationId }) => registrationId)).toContain(late);
});

test('when the protected side gives up, the one put aside is protected again', async () => {
  const early = await register(partners.first, 'old');
  programme.clock.set('2026-10-12T10:30:00.000Z');
  const late = await register(partners.second, 'new');
  for (const registrationId of [early, late]) await approve(registrationId);
  expect((await merge()).putAside).toEqual([late]);
  const gaveUp = { registrationId: early, reason: 'partner_gave_up' } as const;
  await programme.call(releaseProtection, partners.first, gaveUp);
  expect(await windows()).toMatchObject([
    { name: 'Canaryalpha', status: 'released' },
    { name: 'Canarybravo', status: 'active', exclusive: true, held: false },
  ]);
});

test('registrations of one instant are both put aside, and a person decides', async () => {
  const [one, other] = [
    await register(partners.first, 'old'),
    await register(partners.second, 'new'),
  ];
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
  const early = await register(partners.first, 'old');
  programme.clock.set('2026-10-12T11:00:00.000Z');
  const late = await register(partners.second, 'new');
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
  const early = await register(partners.first, 'old');
  programme.clock.set('2026-10-12T11:30:00.000Z');
  const late = await register(partners.second, 'new');
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
  expect(JSON.stringify(await pageOf(partners.first, early))).not.toMatch(
    /canarybravo|merge|conflict/i,
  );
});

test('every decision of these merges can be taken again', async () => {
  expect(await findUnreplayable(database.pool, programme)).toEqual([]);
});
