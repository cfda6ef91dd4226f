import { runDeadlines } from '@alongside/backend/deadlines/run-deadlines';
import { upsertPartner } from '@alongside/shared/contracts/partner/upsert';
import { postMessage } from '@alongside/shared/contracts/collaboration/post-message';
import { keepProtection } from '@alongside/shared/contracts/protection-window/keep';
import { lapseProtection } from '@alongside/shared/contracts/protection-window/lapse';
import { restoreProtection } from '@alongside/shared/contracts/protection-window/restore';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { approvalFacts, newCustomer } from '../support/new-customer.ts';
import { createProgramme, type Programme } from '../support/programme.ts';

const start = Date.parse('2026-10-12T08:00:00.000Z');
let database: TestDatabase;
let programme: Programme;
let partner: PartnerContactActor;

beforeEach(async () => {
  database = await createTestDatabase();
  programme = await createProgramme(database.url);
  partner = await programme.addPartner('Quiet');
});
afterEach(async () => {
  await programme.close();
  await database.close();
});

async function protect(): Promise<Id<'registration'>> {
  const { registrationId } = await programme.call(submitRegistration, partner, {
    ...newCustomer(),
    ...approvalFacts,
  });
  await programme.call(approveRegistration, programme.manager, { registrationId });
  return registrationId;
}

/** Lets the clock run to a day after the approval, looking twice. */
async function runTo(day: number): Promise<void> {
  programme.clock.set(new Date(start + day * 86_400_000).toISOString());
  await runDeadlines(programme);
  await runDeadlines(programme);
}

const page = (registrationId: Id<'registration'>) =>
  programme.call(getMyRegistration, partner, { registrationId });

async function toldOf(registrationId: Id<'registration'>, words: RegExp): Promise<number> {
  const { timeline } = await page(registrationId);
  return timeline.filter(({ text }) => words.test(text)).length;
}

test('a quiet partner is warned and asked once each; a manager then ends the protection, and undoes it', async () => {
  const registrationId = await protect();
  const decide = () => programme.call(lapseProtection, programme.manager, { registrationId });
  await runTo(20);
  expect(await toldOf(registrationId, /quiet/)).toBe(0);
  await runTo(21);
  expect(await toldOf(registrationId, /quiet for 21 days/)).toBe(1);
  await runTo(30);
  expect(await toldOf(registrationId, /We asked how it goes/)).toBe(1);
  await expect(decide()).rejects.toMatchObject({ code: 'action_not_possible' });
  await runTo(37);
  await runTo(38);
  expect(await toldOf(registrationId, /quiet|We asked/)).toBe(2);
  expect(await page(registrationId)).toMatchObject({ protectionStatus: 'active' });
  const before = await page(registrationId);
  expect(await decide()).toMatchObject({ protectionStatus: 'lapsed' });
  const restored = await programme.call(restoreProtection, programme.manager, {
    registrationId,
    reason: 'They answered by telephone',
  });
  expect(restored).toMatchObject({ protectionStatus: 'active' });
  expect(restored.protectedUntil?.at).toBe(before.protectedUntil?.at);
});

test('an answer of the partner, or a manager who keeps it, starts the silence anew', async () => {
  const registrationId = await protect();
  await runTo(25);
  await programme.call(postMessage, partner, {
    registrationId,
    body: 'They sign in January.',
    audience: 'partner',
  });
  await runTo(45);
  expect(await toldOf(registrationId, /quiet/)).toBe(1);
  await runTo(46);
  expect(await toldOf(registrationId, /quiet/)).toBe(2);
  await runTo(62);
  await programme.call(keepProtection, programme.manager, { registrationId });
  const again = programme.call(lapseProtection, programme.manager, { registrationId });
  await expect(again).rejects.toMatchObject({ code: 'action_not_possible' });
});

test('the end is told of 14, 7 and 1 days before, once each', async () => {
  const registrationId = await protect();
  for (let day = 70; day <= 90; day += 1) {
    await programme.call(postMessage, partner, {
      registrationId,
      body: `Day ${day}`,
      audience: 'partner',
    });
    await runTo(day);
  }
  expect(await toldOf(registrationId, /ends soon/)).toBe(3);
  expect(await page(registrationId)).toMatchObject({ protectionStatus: 'active' });
});

test('a suspended partner keeps its protection for 30 days, one that left loses it at once without a deal', async () => {
  const registrationId = await protect();
  const setStatus = (status: 'suspended' | 'terminated') =>
    programme.call(upsertPartner, programme.system, {
      reference: 'quiet',
      name: 'Quiet',
      type: 'reseller',
      tier: 'gold',
      status,
    });
  await runTo(10);
  await setStatus('suspended');
  await runTo(40);
  expect(await page(registrationId)).toMatchObject({ protectionStatus: 'active' });
  await runTo(41);
  expect(await page(registrationId)).toMatchObject({ protectionStatus: 'released' });
  const other = await protectOther();
  await setStatus('terminated');
  await runTo(42);
  expect(await page(other)).toMatchObject({ protectionStatus: 'released' });

  async function protectOther() {
    await programme.call(upsertPartner, programme.system, {
      reference: 'quiet',
      name: 'Quiet',
      type: 'reseller',
      tier: 'gold',
      status: 'active',
    });
    return protect();
  }
});
