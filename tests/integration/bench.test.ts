import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const number = expect.any(Number) as number;
const bench = path.resolve(import.meta.dirname, '../../scripts/tasks/bench.ts');

test('a bench prints one JSON object of the documented shape, and its progress elsewhere', () => {
  const run = spawnSync(process.execPath, [bench, 'rules', '--json', '--small'], {
    encoding: 'utf8',
  });
  expect(run.status).toBe(0);
  expect(run.stderr).toContain('Deciding');
  const measured = { plainIfs: number, jsonRulesEngine: number, zenEngine: number };
  expect(JSON.parse(run.stdout)).toEqual({
    name: 'rules',
    figures: { decisionsPerSecond: number },
    yardsticks: measured,
    ratios: measured,
  });
});

test('an unknown bench is refused with the names there are', () => {
  const run = spawnSync(process.execPath, [bench, 'speed'], { encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain(
    'There is no bench "speed". Say which: rules, card, backtest, cold-start, identity.',
  );
});

test('the backtest says how fast a draft is tried, and that memory stays flat', () => {
  const run = spawnSync(process.execPath, [bench, 'backtest', '--json', '--small'], {
    encoding: 'utf8',
  });
  expect(run.status, run.stderr).toBe(0);
  expect(JSON.parse(run.stdout)).toEqual({
    name: 'backtest',
    figures: {
      registrationsPerSecond: number,
      registrationsPerProcessorSecond: number,
      decisionsPerSecond: number,
      registrations: 2000,
      flips: 440,
      megabytes: { start: number, middle: number, end: number },
    },
    yardsticks: { readingOnly: number },
    ratios: { readingOnly: number, memoryGrowth: number },
  });
}, 120_000);
