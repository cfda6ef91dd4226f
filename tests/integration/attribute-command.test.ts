import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCli } from '../support/run-backend.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-attribute-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The house's own example (domain 4.1, V10): five touches of three partners. */
const deal = {
  amountMinor: 10_000_000,
  currency: 'USD',
  convertedAt: '2026-03-02T09:00:00.000Z',
  touches: [
    { id: 't1', partner: 'P1', at: '2026-01-01T09:00:00.000Z' },
    { id: 't2', partner: 'P2', at: '2026-01-11T09:00:00.000Z' },
    { id: 't3', partner: 'P1', at: '2026-01-26T09:00:00.000Z' },
    { id: 't4', partner: 'P3', at: '2026-02-10T09:00:00.000Z' },
    { id: 't5', partner: 'P2', at: '2026-02-25T09:00:00.000Z' },
  ],
  milestones: { lead_created: 't2', opportunity_created: 't3', closed: 't5' },
};

function attribute(json: unknown, ...options: string[]) {
  const file = path.join(folder, 'deal.json');
  writeFileSync(file, typeof json === 'string' ? json : JSON.stringify(json));
  return runCli(['attribute', file, ...options], {});
}

test('a deal is shared by the model that was asked for, without a database', async () => {
  const { code, stdout } = await attribute(deal, '--model', 'w_shaped', '--json');
  expect(code).toBe(0);
  const { models } = JSON.parse(stdout) as {
    models: { payees: { payee: string; credit: { amountMinor: number } }[] }[];
  };
  const parts = models[0]!.payees.map(({ payee, credit }) => [payee, credit.amountMinor]);
  expect(parts).toEqual([
    ['P1', 6_000_000],
    ['P2', 3_500_000],
    ['P3', 500_000],
  ]);
});

test('every model stands beside the others, and each help says what it moves', async () => {
  const { code, stdout } = await attribute(deal, '--all', '--sensitivity', '--model', 'linear');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Full path \(full_path\)\n +P1 +45\.00 %/m);
  expect(stdout).toContain('Left out, each help would move:\n');
});

test.each([
  ['a model that cannot share it', {}, ['--model', 'last'], 1, 'No confirmed help counts'],
  ['a touch that is not there', { milestones: { closed: 't9' } }, [], 1, 'names the help t9'],
  ['a currency nobody knows', { currency: 'ZZZ' }, [], 2, 'currency: "ZZZ" is no currency'],
  ['gold', { currency: 'XAU' }, [], 2, 'has no smallest unit'],
  [
    'a word for a moment',
    { touches: [{ id: 'a', partner: 'b', at: 'soon' }] },
    [],
    2,
    'touches.0.at',
  ],
  ['a key that does not exist', { colour: 1 }, [], 2, 'Unrecognized key: "colour"'],
  ['a time zone nobody knows', { timeZone: 'Mars/Base' }, [], 2, 'timeZone: "Mars/Base"'],
  ['no JSON', '{', [], 2, 'cannot be read as JSON'],
  ['a model nobody knows', {}, ['--model', 'guess'], 2, "argument 'guess' is invalid"],
] as const)('%s is told with its exit code', async (_, json, options, code, sentence) => {
  const result = await attribute(json, ...options);
  expect(result.code).toBe(code);
  expect(result.stdout + result.stderr).toContain(sentence);
});
