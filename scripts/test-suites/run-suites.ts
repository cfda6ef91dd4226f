import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../machine/paths.ts';
import { runTool } from '../machine/run-tool.ts';
import { addCounts, describeCounts, type TestCounts } from '../machine/test-counts.ts';
import type { ChosenSuites } from './choose-suites.ts';

const LIGHTNING_FOLDER = path.join(ROOT, 'salesforce-package');

/** What Jest writes about a run; a suite that could not be loaded is no failed test. */
interface JestResults {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

/**
 * Runs the suites one after the other and ends with one line that counts the tests of all.
 *
 * @returns the exit code: 0 when every suite ended in order
 */
export async function runSuites({ vitest, lightning }: ChosenSuites): Promise<number> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'alongside-test-'));
  try {
    const ended = [
      ...(lightning ? [await runLightning(lightning, path.join(folder, 'jest.json'))] : []),
      ...(vitest ? [await runVitest(vitest, path.join(folder, 'vitest.json'))] : []),
    ];
    process.stdout.write(describeCounts(addCounts(ended.map(({ counts }) => counts))));
    return ended.every(({ code }) => code === 0) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Ended {
  readonly code: number;
  readonly counts: TestCounts;
}

/** A run that never came to count its tests is one failure. */
const BROKEN: TestCounts = { passed: 0, failed: 1 };

async function runVitest(args: readonly string[], file: string): Promise<Ended> {
  const code = await runTool('vitest', ['run', ...args], { env: { TEST_COUNTS: file } });
  return { code, counts: existsSync(file) ? (readJson(file) as TestCounts) : BROKEN };
}

async function runLightning(args: readonly string[], file: string): Promise<Ended> {
  const all = ['--', ...args, '--json', `--outputFile=${file}`];
  const code = await runTool('sfdx-lwc-jest', all, { folder: LIGHTNING_FOLDER });
  if (!existsSync(file)) return { code, counts: BROKEN };
  const results = readJson(file) as JestResults;
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  // Where no test fits the files named, none fails, and the run ends badly all the same.
  const bad = code === 0 ? 0 : 1;
  return { code, counts: { passed: results.numPassedTests, failed: Math.max(failed, bad) } };
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
