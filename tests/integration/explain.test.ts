import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { newId } from '@alongside/backend/platform/ids';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { approvalFacts, customerFacts } from '../support/new-customer.ts';
import { createProgramme } from '../support/programme.ts';
import { queryInTenant } from '../support/query-in-tenant.ts';
import { backendSettings, runCli } from '../support/run-backend.ts';

let database: TestDatabase;
let tenantId: Id<'tenant'>;
let decisionId: Id<'decision'>;

beforeAll(async () => {
  database = await createTestDatabase();
  const programme = await createProgramme(database.url);
  tenantId = programme.tenantId;
  const { registrationId } = await programme.call(
    submitRegistration,
    await programme.addPartner('Northwind'),
    {
      companyName: 'Explained GmbH',
      ...customerFacts,
      ...approvalFacts,
    },
  );
  const receipt = await programme.call(approveRegistration, programme.manager, { registrationId });
  decisionId = receipt.decisionId!;
  await programme.close();
});
afterAll(() => database.close());

const explain = (...more: string[]) => runCli(['explain', ...more], backendSettings(database.url));

test('explain tells the rules and that deciding again gives the same', async () => {
  const { code, stdout } = await explain(decisionId);
  expect(code).toBe(0);
  expect(stdout).toContain('No other partner is there');
  expect(stdout).toContain('the same, byte for byte');
});

test('explain knows nothing of a decision that is not there', async () => {
  const { code, stderr } = await explain(newId('decision'));
  expect(code).toBe(1);
  expect(stderr).not.toBe('');
});

test('a decision whose facts were changed comes out otherwise, and explain shows what', async () => {
  await queryInTenant(
    database.pool,
    tenantId,
    `UPDATE decision SET facts = replace(facts, '"2026-10-01"', '"2020-10-01"') WHERE kind = 'approved'`,
  );
  const { code, stdout } = await explain(decisionId, '--json');
  expect(code).toBe(1);
  const { replay } = JSON.parse(stdout) as { replay: { differences: { part: string }[] } };
  expect(replay).toMatchObject({ kind: 'different', sameEngine: true });
  expect(replay.differences.map((one) => one.part)).toContain('outcome');
});
