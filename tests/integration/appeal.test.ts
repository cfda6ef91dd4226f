import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { decideAppeal } from '@alongside/shared/contracts/registration/decide-appeal';
import { declineRegistration } from '@alongside/shared/contracts/registration/decline';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { listQueue } from '@alongside/shared/contracts/registration/list-queue';
import { openAppeal } from '@alongside/shared/contracts/registration/open-appeal';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { getConflict } from '@alongside/shared/contracts/conflict/get';
import { settleConflict } from '@alongside/shared/contracts/conflict/settle';
import type { CrmUserActor, PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { beforeEach, expect, test } from 'vitest';
import { findUnreplayable } from '../support/find-unreplayable.ts';
import { approvalFacts, newCustomer } from '../support/new-customer.ts';
import { openProgramme } from '../support/open-programme.ts';

const { programme, database } = await openProgramme();
const start = '2026-10-12T10:00:00.000Z';
/** Above Dana, who declines. */
const admin: CrmUserActor = { ...programme.ae, role: 'admin' };
const meeting = { kind: 'meeting', happenedOn: '2026-10-06', summary: 'Met the buyer.' } as const;
const reason = 'The meeting of last week was overlooked.';

beforeEach(() => programme.clock.set(start));

async function declined(partner: PartnerContactActor): Promise<Id<'registration'>> {
  const { registrationId } = await programme.call(submitRegistration, partner, {
    ...newCustomer(),
    ...approvalFacts,
  });
  await programme.call(declineRegistration, programme.manager, {
    registrationId,
    reason: 'insufficient_proof',
  });
  return registrationId;
}

function appeal(partner: PartnerContactActor, registrationId: Id<'registration'>) {
  return programme.call(openAppeal, partner, { registrationId, reason, evidence: [meeting] });
}

function answer(actor: CrmUserActor, registrationId: Id<'registration'>, how: 'uphold' | 'reject') {
  const explanation = 'We looked at the meeting once more.';
  return programme.call(decideAppeal, actor, { registrationId, answer: how, explanation });
}

function page(partner: PartnerContactActor, registrationId: Id<'registration'>) {
  return programme.call(getMyRegistration, partner, { registrationId });
}

test('a partner appeals, somebody one level above upholds it, and it is decided anew', async () => {
  const partner = await programme.addPartner('Northwind');
  const registrationId = await declined(partner);
  const before = await page(partner, registrationId);
  expect(before.may).toContain('appeal');
  expect(before.appealBy?.at).toBe('2026-10-19T10:00:00.000Z');

  await appeal(partner, registrationId);
  const waiting = await page(partner, registrationId);
  expect(waiting.may).not.toContain('appeal');
  expect(waiting.reasons.join()).toContain('You appealed');
  expect(waiting.messages.map((one) => one.body)).toEqual([reason]);
  const { items } = await programme.call(listQueue, admin, {});
  const line = items.find((one) => one.registrationId === registrationId);
  expect(line?.flags).toContainEqual({ text: 'Northwind appealed.', tone: 'warning' });
  expect(line?.due?.at).toBe('2026-10-15T10:00:00.000Z');
  const offered = line?.actions.find((one) => one.id === 'answer_appeal');
  expect(offered).toMatchObject({ enabled: true });

  await answer(admin, registrationId, 'uphold');
  const upheld = await page(partner, registrationId);
  expect(upheld).toMatchObject({
    reviewStatus: 'submitted',
    due: { at: '2026-10-14T10:00:00.000Z' },
  });
  expect(upheld.reasons[0]).toContain('was upheld');
  await programme.call(approveRegistration, programme.manager, { registrationId });
  expect(await page(partner, registrationId)).toMatchObject({ protectionStatus: 'active' });
});

test('a rejected appeal cites the first decision and is final', async () => {
  const partner = await programme.addPartner('Bluefin');
  const registrationId = await declined(partner);
  await appeal(partner, registrationId);
  await answer(admin, registrationId, 'reject');
  const ended = await page(partner, registrationId);
  expect(ended).toMatchObject({ reviewStatus: 'declined' });
  expect(ended.may).not.toContain('appeal');
  expect(ended.reasons.join(' ')).toMatch(/was rejected.*declined: not enough proof/);
  await expect(appeal(partner, registrationId)).rejects.toThrow('appealed before');
  const { items } = await programme.call(listQueue, admin, {});
  expect(items.map((one) => one.registrationId)).not.toContain(registrationId);
});

test('who declined does not answer, nobody of a like level either, and nobody twice', async () => {
  const partner = await programme.addPartner('Cobalt');
  const registrationId = await declined(partner);
  await appeal(partner, registrationId);
  await expect(answer(programme.manager, registrationId, 'uphold')).rejects.toThrow(
    'one level above',
  );
  const colleague: CrmUserActor = { ...programme.ae, role: 'manager' };
  await expect(answer(colleague, registrationId, 'uphold')).rejects.toThrow('one level above');
  await answer(admin, registrationId, 'reject');
  await expect(answer(admin, registrationId, 'uphold')).rejects.toThrow('no appeal');
});

test.each([
  ['too late', '2026-10-19T10:00:00.000Z', [meeting], 'The time to appeal is over'],
  [
    'with proof that is still to come',
    start,
    [{ ...meeting, happenedOn: '2026-10-13' }],
    'still to come',
  ],
] as const)('an appeal that comes %s is refused', async (title, at, evidence, words) => {
  const partner = await programme.addPartner(`Delta ${title.length}`.replace(' ', '-'));
  const registrationId = await declined(partner);
  programme.clock.set(at);
  await expect(
    programme.call(openAppeal, partner, { registrationId, reason, evidence: [...evidence] }),
  ).rejects.toThrow(words);
});

test('who lost a conflict appeals: the winner stays protected, and the conflict opens again', async () => {
  const [winner, loser] = [
    await programme.addPartner('Ember'),
    await programme.addPartner('Fjord'),
  ];
  const facts = { ...newCustomer(), ...approvalFacts };
  const first = await programme.call(submitRegistration, winner, facts);
  programme.clock.set('2026-10-12T11:00:00.000Z');
  const second = await programme.call(submitRegistration, loser, facts);
  const queue = await programme.call(listQueue, programme.manager, { show: 'conflicts' });
  const conflictId = queue.items.find(
    (one) => one.registrationId === second.registrationId,
  )!.conflictId!;
  await programme.call(settleConflict, programme.manager, {
    conflictId,
    winner: first.registrationId,
  });
  await programme.call(approveRegistration, programme.manager, {
    registrationId: first.registrationId,
  });
  const lost = await page(loser, second.registrationId);
  expect(lost).toMatchObject({ reviewStatus: 'declined' });

  await appeal(loser, second.registrationId);
  await answer(admin, second.registrationId, 'uphold');
  expect(await page(winner, first.registrationId)).toMatchObject({ protectionStatus: 'active' });
  const again = await programme.call(listQueue, programme.manager, { show: 'conflicts' });
  const reopened = again.items.find(
    (one) => one.registrationId === second.registrationId,
  )?.conflictId;
  expect(reopened).toBe(conflictId);
  const panel = await programme.call(getConflict, programme.manager, { conflictId });
  expect(panel.sides).toHaveLength(2);
  const seen = JSON.stringify(await page(loser, second.registrationId));
  expect(seen).not.toContain('Ember');
});

test('every decision of these tests gives the same bytes when it is taken again', async () => {
  expect(await findUnreplayable(database.pool, programme)).toEqual([]);
});
