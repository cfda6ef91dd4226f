import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { defaultPolicy } from '@alongside/backend/rules/policy/default-policy';
import { approveRegistration } from '@alongside/shared/contracts/registration/approve';
import { declineRegistration } from '@alongside/shared/contracts/registration/decline';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { FairnessReport } from '@alongside/shared/vocabulary/fairness-report';
import type { SimulationReport } from '@alongside/shared/vocabulary/simulation-report';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { approvalFacts, customerFacts } from '../support/new-customer.ts';
import { createProgramme } from '../support/programme.ts';
import { backendSettings, runCli } from '../support/run-backend.ts';

// Each command is a process that loads the whole product; some tests run three.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-policy-'));
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  const programme = await createProgramme(database.url);
  const { manager } = programme;
  const partner = await programme.addPartner('Northwind');
  for (const number of [1, 2, 3]) {
    const { registrationId } = await programme.call(submitRegistration, partner, {
      companyName: `Customer ${number}`,
      ...customerFacts,
      ...approvalFacts,
    });
    programme.clock.advance(60_000 * 60 * number);
    if (number < 3) await programme.call(approveRegistration, manager, { registrationId });
    else {
      const reason = 'insufficient_proof' as const;
      await programme.call(declineRegistration, manager, { registrationId, reason });
    }
  }
  await programme.close();
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

function write(name: string, document: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(document));
  return file;
}
const policy = (...args: string[]) => runCli(['policy', ...args], backendSettings(database.url));
const shorter = { ...defaultPolicy, window: { ...defaultPolicy.window, days: 75 } };

test('check says what stands against publishing, and where', async () => {
  expect(await policy('check', 'default')).toMatchObject({ code: 0 });
  const { code, stdout } = await policy(
    'check',
    write('late.json', { ...shorter, window: { ...shorter.window, maxTotalDays: 100 } }),
    '--json',
  );
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    valid: false,
    problems: [{ path: 'window.maxTotalDays' }],
  });
});

test('diff tells changes knob by knob', async () => {
  const { code, stdout } = await policy('diff', 'default', write('shorter.json', shorter));
  expect([code, stdout]).toEqual([0, 'window.days: 90 becomes 75\n']);
});

test('schema prints a JSON Schema', async () => {
  const { stdout } = await policy('schema');
  expect(JSON.parse(stdout)).toMatchObject({ type: 'object', additionalProperties: false });
});

test('simulate tells what would turn, and over its limit answers 3', async () => {
  const file = write('shorter.json', shorter);
  const { code, stdout } = await policy('simulate', file, '--json', '--max-flips', '1');
  expect(code).toBe(3);
  const report = JSON.parse(stdout) as SimulationReport;
  expect(report).toMatchObject({ flips: 2, withinLimit: false, total: { days: -30 } });
  const inWords = await policy('simulate', file, '--since', '2026-10-01', '--max-flips', '50%');
  expect(inWords.code).toBe(0);
  expect(inWords.stdout).toContain('2 would end at another time, 30 days less');
  const later = await policy('simulate', file, '--since', '2026-11-01', '--json');
  expect(JSON.parse(later.stdout)).toMatchObject({ decisions: 0, flips: 0 });
});

test('publish keeps to the limit', async () => {
  const refused = await policy('publish', write('shorter.json', shorter), '--max-flips', '0');
  expect(refused.code).toBe(3);
  expect(refused.stderr).toContain('Nothing was published');
  expect(await policy('publish', 'default', '--max-flips', '0')).toMatchObject({ code: 0 });
});

test('fairness tells like that was answered unlike', async () => {
  const { code, stdout } = await policy('fairness', '--json');
  expect(code).toBe(0);
  const report = JSON.parse(stdout) as FairnessReport;
  expect(report.byApprover).toEqual([
    {
      name: 'Dana',
      decided: 3,
      approved: 2,
      approvedBasisPoints: 6667,
      medianMinutes: 120,
      p90Minutes: 180,
    },
  ]);
  expect(report.differing).toMatchObject([{ approved: 2, declined: 1 }]);
  expect((await policy('fairness')).stdout).toContain('1 group looked the same to every rule');
});

test.each([
  ['no command', []],
  ['an unknown option', ['check', 'default', '--loud']],
  ['a file that is not there', ['check', 'nowhere.json']],
  ['a limit that is none', ['publish', 'default', '--max-flips', 'few']],
  ['a day that is none', ['simulate', 'default', '--since', 'yesterday']],
])('%s is no use: exit code 2', async (_, args) => {
  expect((await policy(...args)).code).toBe(2);
});
