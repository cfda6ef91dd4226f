import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { publishPolicy } from '@alongside/shared/contracts/policy/publish';
import { getRulesOfEngagement } from '@alongside/shared/contracts/policy/get-rules-of-engagement';
import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { defaultPolicy } from '@alongside/backend/rules/policy/default-policy';
import { beforeAll, expect, test } from 'vitest';
import { approvalFacts, customerFacts } from '../support/new-customer.ts';
import { openProgramme } from '../support/open-programme.ts';
import { queryInTenant } from '../support/query-in-tenant.ts';

const { programme, database } = await openProgramme();
const { manager, system, clock } = programme;
const TOMORROW = '2026-10-13T00:00:00.000Z';
const shorter = { ...defaultPolicy, window: { ...defaultPolicy.window, days: 75 } };
let partner: PartnerContactActor;
let early: Id<'registration'>;
let late: Id<'registration'>;

async function submit(companyName: string): Promise<Id<'registration'>> {
  const { registrationId } = await programme.call(submitRegistration, partner, {
    companyName,
    ...customerFacts,
    ...approvalFacts,
  });
  return registrationId;
}

const publish = (document: object, effectiveFrom?: string) =>
  programme.call(publishPolicy, system, {
    document: { ...document },
    ...(effectiveFrom === undefined ? {} : { effectiveFrom }),
  });

beforeAll(async () => {
  partner = await programme.addPartner('Northwind');
  early = await submit('Early customer');
  await publish(shorter, TOMORROW);
});

test('a version to come changes nothing before its moment', async () => {
  const { version, coming } = await programme.call(
    getRulesOfEngagement,
    partner,
    {},
    { locale: 'en-GB' },
  );
  expect(version).toBe(1);
  expect(coming).toEqual({
    version: 2,
    inForceFrom: '13 Oct 2026',
    sections: [
      {
        title: 'Your protection',
        sentences: ['You are protected for 75 days from our approval.'],
      },
    ],
  });
});

test.each([
  ['in the past', '2026-10-11T00:00:00.000Z'],
  ['before the one to come', '2026-10-12T12:00:00.000Z'],
  ['now, while one is to come', undefined],
])('rules cannot begin %s', async (_, effectiveFrom) => {
  await expect(publish(defaultPolicy, effectiveFrom)).rejects.toMatchObject({
    code: 'policy_invalid',
    message: expect.stringContaining('effectiveFrom: ') as string,
  });
});

test('from its moment on it holds, and what is in flight keeps its own', async () => {
  clock.set('2026-10-13T08:00:00.000Z');
  late = await submit('Late customer');
  for (const registrationId of [early, late]) {
    await programme.call(approveRegistration, manager, { registrationId });
  }
  const rows = await queryInTenant(
    database.pool,
    programme.tenantId,
    `SELECT r.policy_version AS version, extract(day FROM upper(w.period) - lower(w.period))::int AS days
     FROM registration r JOIN protection_window w ON w.registration_id = r.id ORDER BY r.submitted_at`,
  );
  expect(rows).toEqual([
    { version: 1, days: 90 },
    { version: 2, days: 75 },
  ]);
  expect(await programme.call(getRulesOfEngagement, partner, {})).toMatchObject({
    version: 2,
    coming: null,
  });
});

test('another version at the moment of one to come takes its place', async () => {
  const moment = '2026-11-01T00:00:00.000Z';
  await publish(defaultPolicy, moment);
  await publish(shorter, moment);
  clock.set(moment);
  expect((await programme.call(getRulesOfEngagement, partner, {})).version).toBe(4);
});
