import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { declineRegistration } from '@alongside/shared/contracts/registration/decline';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { simulatePolicy } from '@alongside/shared/contracts/policy/simulate';
import { publishPolicy } from '@alongside/shared/contracts/policy/publish';
import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import { defaultPolicy } from '@alongside/backend/rules/policy/default-policy';
import { beforeAll, expect, test } from 'vitest';
import { approvalFacts, customerFacts } from '../support/new-customer.ts';
import { openProgramme } from '../support/open-programme.ts';
import { queryInTenant } from '../support/query-in-tenant.ts';

const { programme, database } = await openProgramme();
const { manager, system } = programme;
const call: typeof programme.call = (...one) => programme.call(...one);

beforeAll(async () => {
  for (const [name, tier] of [
    ['Northwind', 'gold'],
    ['Bluefin', 'silver'],
  ] as const) {
    const partner = await programme.addPartner(name, { tier });
    for (const number of [1, 2, 3]) {
      const { registrationId } = await call(submitRegistration, partner, {
        companyName: `${name} customer ${number}`,
        ...customerFacts,
        estimatedAmountMinor: number * 1_000_000,
        ...approvalFacts,
      });
      if (number === 3) {
        await call(declineRegistration, manager, {
          registrationId,
          reason: 'insufficient_proof',
        });
      } else await call(approveRegistration, manager, { registrationId });
    }
  }
});

const simulate = (over: Partial<PolicyDocument>, maxFlips?: string) =>
  call(simulatePolicy, system, { document: { ...defaultPolicy, ...over }, maxFlips });

test('the rules that were in force flip nothing', async () => {
  const report = await simulate({});
  expect(report).toMatchObject({ registrations: 6, skipped: 0, engineChanges: 0, flips: 0 });
  expect(report.decisions).toBeGreaterThanOrEqual(12);
});

test('a shorter window shows by how many days, for whom and by which change', async () => {
  const report = await simulate({ window: { ...defaultPolicy.window, days: 75 } });
  expect(report.total).toEqual({ flips: 4, kinds: { window: 4 }, days: -60 });
  expect(report.byPart).toEqual([{ part: 'window.days', ...report.total }]);
  const flipsOf = report.byPartner.map(({ partner, flips }) => [partner, flips]);
  expect(Object.fromEntries(flipsOf)).toEqual({ Bluefin: 2, Northwind: 2 });
});

test('a smaller deal would have been stopped, by the rule that says so', async () => {
  const eligibility = { ...defaultPolicy.eligibility, minAmountMinor: 1_500_000 };
  const report = await simulate({ eligibility, contestWindow: '5bh' });
  expect(report.total.kinds.stopped).toBe(2);
  const stopped = report.examples.find(({ kinds }) => kinds.includes('stopped'))!;
  expect(stopped.parts).toEqual(['eligibility.minAmountMinor']);
  expect(stopped.rules).toEqual([
    { ruleId: 'minimum_amount', before: 'not_applicable', after: 'failed' },
  ]);
});

test('a draft that turns more than the limit is not published', async () => {
  const document = { ...defaultPolicy, window: { ...defaultPolicy.window, days: 75 } };
  expect((await simulate(document, '3')).withinLimit).toBe(false);
  expect((await simulate(document, '4')).withinLimit).toBe(true);
  expect((await simulate(document, '99%')).withinLimit).toBe(true);
  await expect(call(publishPolicy, system, { document, maxFlips: '1%' })).rejects.toMatchObject({
    code: 'policy_flips_too_much',
  });
  const { version } = await call(publishPolicy, system, { document, maxFlips: '4' });
  expect(version).toBe(2);
  expect(await simulate({})).toMatchObject({ flips: 0 });
});

test('a role is decided again by the values of the draft, not by those it was decided with', async () => {
  // Somebody of ours knew the customer within the look-back of 180 days, not within one of 30.
  const met = `UPDATE decision SET outcome = replace(outcome, '"sourced"', '"none"'),
    facts = replace(facts, '"vendorActivityAt":[]', '"vendorActivityAt":["2026-07-01T00:00:00.000Z"]')
    WHERE kind = 'attribution_role'`;
  await queryInTenant(database.pool, programme.tenantId, met);
  expect(await simulate({})).toMatchObject({ flips: 0, skipped: 0, engineChanges: 0 });
  const uniqueness = { ...defaultPolicy.uniqueness, netNewLookbackDays: 30 };
  const { byPart, total } = await simulate({ uniqueness });
  expect(total.kinds).toEqual({ role: 4 });
  expect(byPart).toMatchObject([{ part: 'uniqueness.netNewLookbackDays', flips: 4 }]);
});
