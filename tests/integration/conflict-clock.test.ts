import { runDeadlines } from '@alongside/backend/deadlines/run-deadlines';
import { defaultPolicy } from '@alongside/backend/rules/policy/default-policy';
import { getConflict } from '@alongside/shared/contracts/conflict/get';
import { settleConflict } from '@alongside/shared/contracts/conflict/settle';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { listQueue } from '@alongside/shared/contracts/registration/list-queue';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { publishPolicy } from '@alongside/shared/contracts/policy/publish';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { findUnreplayable } from '../support/find-unreplayable.ts';
import { approvalFacts, customerFacts } from '../support/new-customer.ts';
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

/** Every test starts on a Monday morning of its own. */
beforeEach(() => {
  round += 1;
  programme.clock.set(at(0, 8));
});

const at = (day: number, hour: number) =>
  new Date(Date.UTC(2026, 9, 12 + 7 * round + day, hour)).toISOString();

const publish = (over: object) =>
  programme.call(publishPolicy, programme.system, {
    document: { ...defaultPolicy, ...over },
    effectiveFrom: programme.clock.now(),
  });

async function register(partner: PartnerContactActor) {
  const { registrationId } = await programme.call(submitRegistration, partner, {
    companyName: `Timed ${round} GmbH`,
    website: `timed${round}.example`,
    ...customerFacts,
    expectedCloseOn: '2027-12-20',
    ...approvalFacts,
  });
  return registrationId;
}

/** Two who want the same customer, an hour apart or at once. */
async function meet(hoursApart: 0 | 1) {
  const early = await register(first);
  programme.clock.set(at(0, 8 + hoursApart));
  const late = await register(second);
  const { items } = await programme.call(listQueue, programme.manager, {
    show: 'conflicts',
    limit: 50,
  });
  const conflictId = items.find(({ registrationId }) => registrationId === late)!.conflictId!;
  return { early, late, conflictId };
}

const see = (conflictId: Id<'conflict'>) =>
  programme.call(getConflict, programme.manager, { conflictId });

test('left to propose, the clock settles nothing', async () => {
  const { conflictId } = await meet(1);
  programme.clock.set(at(1, 12));
  await runDeadlines(programme);
  expect((await see(conflictId)).status).toBe('Waits for a decision');
});

test('where the organisation wants it, the clock settles by the rule once the contest is over', async () => {
  await publish({ conflict: { mode: 'auto' } });
  const { early, late, conflictId } = await meet(1);
  await runDeadlines(programme);
  expect((await see(conflictId)).status).toBe('Waits for a decision');
  programme.clock.set(at(0, 15));
  await runDeadlines(programme);
  expect((await see(conflictId)).status).toContain('Canaryalpha goes first');
  const lost = await programme.call(getMyRegistration, second, { registrationId: late });
  expect(lost.reviewStatus).toBe('declined');
  expect(JSON.stringify(lost)).toContain('The earlier complete registration goes first.');
  expect(JSON.stringify(lost)).not.toMatch(/canaryalpha/i);
  const won = { registrationId: early };
  expect(await programme.call(approveRegistration, programme.manager, won)).toMatchObject({
    reviewStatus: 'approved',
  });
  const [row] = await queryInTenant(
    database.pool,
    programme.tenantId,
    `SELECT taken_by FROM decision WHERE kind = 'conflict_settled' ORDER BY taken_at DESC LIMIT 1`,
  );
  expect(row!['taken_by']).toContain('system');
});

test('the clock never settles over a protection, nor what no rule decides', async () => {
  await publish({ conflict: { mode: 'auto' } });
  const held = await register(first);
  await programme.call(approveRegistration, programme.manager, { registrationId: held });
  programme.clock.set(at(1, 12));
  const late = await register(second);
  programme.clock.set(at(2, 12));
  await runDeadlines(programme);
  const page = await programme.call(getMyRegistration, second, { registrationId: late });
  expect(page.reviewStatus).toBe('submitted');
});

test('what no rule decides goes up at once, what nobody settles in time goes up then', async () => {
  await publish({ conflict: { mode: 'auto' } });
  const equal = await meet(0);
  await runDeadlines(programme);
  const panel = await see(equal.conflictId);
  expect(panel.escalation).toContain('admin');
  expect(panel.evidenceNeeded).toContain('dates');
  await programme.call(settleConflict, programme.manager, {
    conflictId: equal.conflictId,
    winner: equal.early,
  });
  expect((await see(equal.conflictId)).escalation).toBeUndefined();
});

test('a conflict past its time is handed up once, with the time of a first decision', async () => {
  await publish({ conflict: { mode: 'propose' } });
  const { conflictId } = await meet(1);
  const before = await see(conflictId);
  programme.clock.set(before.due!.at);
  expect(await runDeadlines(programme)).toBeGreaterThan(0);
  const after = await see(conflictId);
  expect(after.escalation).toContain('admin');
  expect(after.due!.at > before.due!.at).toBe(true);
  programme.clock.set(after.due!.at);
  await runDeadlines(programme);
  expect((await see(conflictId)).due!.at).toBe(after.due!.at);
});

test('every decision of the clock can be taken again', async () => {
  expect(await findUnreplayable(database.pool, programme)).toEqual([]);
});
