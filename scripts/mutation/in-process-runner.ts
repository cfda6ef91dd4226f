import { readFileSync } from 'node:fs';
import path from 'node:path';
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from '@stryker-mutator/api/core';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { BUNDLE, type CollectedTest, compileTests } from './collect-tests.ts';

/** What the changed code asks and tells. */
interface Switchboard {
  /** The change that is active. */
  activeMutant?: string | undefined;
  /** How often it was met; met more often than the limit, it throws. */
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  /** The test that what is met is counted for. */
  currentTestId?: string | undefined;
  readonly mutantCoverage?: MutantCoverage;
}

const globals: Record<string, Switchboard | undefined> = globalThis as never;
const stryker: Switchboard = (globals[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});

/**
 * Runs the tests of pure rules where Stryker's runner process is: the modules are loaded anew for
 * each change, which takes a tenth of what a new worker takes.
 */
class InProcessRunner implements TestRunner {
  #load: () => CollectedTest[] = () => [];

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    this.#load = compileTests(readFileSync(BUNDLE, 'utf8'), path.resolve('backend'));
    return Promise.resolve();
  }

  dryRun(): Promise<DryRunResult> {
    stryker.activeMutant = undefined;
    const tests = this.#load().map((test) => {
      stryker.currentTestId = test.id;
      return runTest(test);
    });
    const { mutantCoverage } = stryker;
    return Promise.resolve({
      status: DryRunStatus.Complete,
      tests,
      ...(mutantCoverage === undefined ? {} : { mutantCoverage }),
    });
  }

  mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, hitLimit, mutantActivation, testFilter } = options;
    Object.assign(stryker, { hitCount: 0, hitLimit, currentTestId: undefined });
    stryker.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
    const tests = this.#runUntilFailure(activeMutant.id, testFilter && new Set(testFilter));
    const run = determineHitLimitReached(stryker.hitCount, hitLimit) ?? tests;
    return Promise.resolve(toMutantRunResult(run));
  }

  #runUntilFailure(mutant: string, only: ReadonlySet<string> | undefined): DryRunResult {
    const tests: TestResult[] = [];
    try {
      const loaded = this.#load();
      stryker.activeMutant = mutant;
      for (const test of loaded) {
        if (only !== undefined && !only.has(test.id)) continue;
        const result = runTest(test);
        tests.push(result);
        if (result.status === TestStatus.Failed) break;
      }
    } catch (error) {
      tests.push(failed({ id: 'loading', name: 'loading', timeSpentMs: 0 }, error));
    }
    return { status: DryRunStatus.Complete, tests };
  }
}

function runTest({ id, run }: CollectedTest): TestResult {
  const started = performance.now();
  const told = () => ({ id, name: id, timeSpentMs: performance.now() - started });
  try {
    run();
    return { ...told(), status: TestStatus.Success };
  } catch (error) {
    return failed(told(), error);
  }
}

function failed(told: Pick<TestResult, 'id' | 'name' | 'timeSpentMs'>, error: unknown): TestResult {
  return { ...told, status: TestStatus.Failed, failureMessage: String(error) };
}

export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'in-process', () => new InProcessRunner()),
];
