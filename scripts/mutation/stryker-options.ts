import { availableParallelism } from 'node:os';
import path from 'node:path';
import { ROOT } from '../machine/paths.ts';

/** Where the copy of the tree, the options and the report of a run stand. */
export const MUTATION_FOLDER = path.join('.alongside', 'mutation');

/** What the copy of the tree needs: the rules, the vocabulary, and what makes them packages. */
const COPIED = [
  '!backend',
  '!backend/package.json',
  '!backend/src',
  '!backend/src/rules',
  '!backend/src/rules/**',
  '!shared',
  '!shared/package.json',
  '!shared/tsconfig.json',
  '!shared/src',
  '!shared/src/**',
  '!scripts',
  '!scripts/mutation',
  '!scripts/mutation/**',
  '!package.json',
  '!tsconfig.base.json',
];

/** Stryker's options for one folder of the rules; `quick` leaves out what is set once when a file loads. */
export function strykerOptions(word: string, report: string, quick: boolean): object {
  return {
    plugins: [path.join(ROOT, 'scripts', 'mutation', 'in-process-runner.ts')],
    testRunner: 'in-process',
    buildCommand: 'node ../../../../scripts/mutation/bundle-tests.ts',
    mutate: [
      `backend/src/rules/${word}/**/*.ts`,
      '!backend/src/rules/**/*.test.ts',
      '!backend/src/rules/**/generated/**',
    ],
    ignorePatterns: ['**', ...COPIED],
    coverageAnalysis: 'perTest',
    ignoreStatic: quick,
    concurrency: Math.max(1, availableParallelism() - 1),
    // Stryker asks TypeScript for the options it must rewrite, which TypeScript 7 cannot tell it.
    tsconfigFile: 'none.json',
    disableTypeChecks: false,
    tempDirName: path.join(MUTATION_FOLDER, 'copy'),
    reporters: ['progress-append-only', 'json'],
    jsonReporter: { fileName: report },
    checkers: [],
    thresholds: { high: 90, low: 85, break: null },
    allowConsoleColors: false,
  };
}
