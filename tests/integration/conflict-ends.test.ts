import { getConflict } from '@alongside/shared/contracts/conflict/get';
import { settleConflict } from '@alongside/shared/contracts/conflict/settle';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { completeRegistration } from '@alongside/shared/contracts/registration/complete';
import { declineRegistration } from '@alongside/shared/contracts/registration/decline';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { listQueue } from '@alongside/shared/contracts/registration/list-queue';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { withdrawRegistration } from '@alongside/shared/contracts/registration/withdraw';
import { releaseProtection } from '@alongside/shared/contracts/protection-window/release';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { customerFacts } from '../support/new-customer.ts';
import { createProgramme, type Programme } from '../support/programme.ts';

let database: TestDatabase;
let programme: Programme;
let first: PartnerContactActor;
let second: PartnerContactActor;
let third: PartnerContactActor;
let customers = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  programme = await createProgramme(database.url);
  first = await programme.addPartner('Alpha');
  second = await programme.addPartner('Bluefin');
  third = await programme.addPartner('Coral');
});
beforeEach(() => {
  customers += 1;
});
afterAll(async () => {
  await programme.close();
  await database.close();
});

async function register(partner: PartnerContactActor, productLine: string | null = 'core') {
  const { registrationId } = await programme.call(submitRegistration, partner, {
    companyName: `Disputed ${customers} GmbH`,
    website: `disputed${customers}.example`,
    ...customerFacts,
    country: 'DE',
    evidence: [{ kind: 'meeting', happenedOn: '2026-10-01', summary: 'First meeting' }],
    ...(productLine === null ? {} : { productLines: [productLine] }),
  });
  return registrationId;
}

const approve = (registrationId: Id<'registration'>) =>
  programme.call(approveRegistration, programme.manager, { registrationId });

/** The conflict a registration stands in, while it is open. */
async function conflictOf(registrationId: Id<'registration'>) {
  const { items } = await programme.call(listQueue, programme.manager, {
    show: 'conflicts',
    limit: 50,
  });
  return items.find((item) => item.registrationId === registrationId)?.conflictId;
}

/** How one of two sides can leave; the other then stands alone. */
const departures: Record<string, (leaving: Id<'registration'>) => Promise<unknown>> = {
  'is withdrawn': (registrationId) =>
    programme.call(withdrawRegistration, first, { registrationId }),
  'is declined': (registrationId) =>
    programme.call(declineRegistration, programme.manager, { registrationId, reason: 'duplicate' }),
};

for (const [how, leave] of Object.entries(departures)) {
  test(`when one of two sides ${how}, the conflict ends by itself and the other can be approved`, async () => {
    const [leaving, staying] = [await register(first), await register(second)];
    const conflictId = (await conflictOf(staying))!;
    await leave(leaving);
    expect(await conflictOf(staying)).toBeUndefined();
    const panel = await programme.call(getConflict, programme.manager, { conflictId });
    expect(panel.status).toContain('Bluefin goes first');
    expect(await approve(staying)).toMatchObject({ reviewStatus: 'approved' });
    const page = await programme.call(getMyRegistration, first, { registrationId: leaving });
    expect(JSON.stringify(page)).not.toMatch(/Bluefin|conflict/i);
  });
}

test('when the protected side gives up, the conflict ends by itself and who waited can be approved', async () => {
  const held = await register(first);
  await approve(held);
  const waiting = await register(second);
  expect(await conflictOf(waiting)).toBeDefined();
  await programme.call(releaseProtection, first, {
    registrationId: held,
    reason: 'partner_gave_up',
  });
  expect(await conflictOf(waiting)).toBeUndefined();
  expect(await approve(waiting)).toMatchObject({ reviewStatus: 'approved' });
});

test('two who name different products later were never in each other’s way', async () => {
  const [one, two] = [await register(first, null), await register(second, null)];
  expect(await conflictOf(two)).toBeDefined();
  const name = (partner: PartnerContactActor, registrationId: typeof one, line: string) =>
    programme.call(completeRegistration, partner, { registrationId, productLines: [line] });
  await name(first, one, 'core');
  expect(await conflictOf(two)).toBeDefined();
  await name(second, two, 'add-on');
  expect(await conflictOf(two)).toBeUndefined();
  for (const registrationId of [one, two])
    expect(await approve(registrationId)).toMatchObject({ reviewStatus: 'approved' });
});

test('a winner beats those it meets; who claims another product goes on against the third', async () => {
  const [core, addOn] = [await register(first, 'core'), await register(second, 'add-on')];
  const any = await register(third, null);
  const conflictId = (await conflictOf(any))!;
  expect(await conflictOf(core)).toBe(conflictId);
  expect(await conflictOf(addOn)).toBe(conflictId);
  await programme.call(settleConflict, programme.manager, {
    conflictId,
    winner: core,
    overrideReason: 'Agreed',
  });
  const statusOf = async (partner: PartnerContactActor, registrationId: typeof core) =>
    (await programme.call(getMyRegistration, partner, { registrationId })).reviewStatus;
  expect(await statusOf(third, any)).toBe('declined');
  expect(await statusOf(second, addOn)).toBe('submitted');
  expect(await conflictOf(addOn)).toBeUndefined();
  for (const registrationId of [core, addOn])
    expect(await approve(registrationId)).toMatchObject({ reviewStatus: 'approved' });
});

test('asking for approval again and again tells the timeline of one conflict', async () => {
  const held = await register(first);
  await approve(held);
  const rival = await register(second);
  await approve(rival);
  await approve(rival);
  const { rows } = await database.pool.query(
    `SELECT count(*)::int AS told FROM registration_event e JOIN conflict_party p ON p.registration_id = e.registration_id
     WHERE e.kind = 'conflict_opened' AND p.conflict_id::text IN
       (SELECT c.id::text FROM conflict c ORDER BY c.opened_at DESC, c.id DESC LIMIT 1)`,
  );
  expect(rows).toEqual([{ told: 1 }]);
});

test('who comes again after a withdrawal makes a new registration that knows the old one', async () => {
  const old = await register(first);
  await programme.call(withdrawRegistration, first, { registrationId: old });
  const again = await register(first);
  expect(again).not.toBe(old);
  const { rows } = await database.pool.query<{ linked: number }>(
    `SELECT count(*)::int AS linked FROM registration WHERE previous_registration_id IS NOT NULL`,
  );
  expect(rows).toEqual([{ linked: 1 }]);
});
