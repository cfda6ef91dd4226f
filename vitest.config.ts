import { defineConfig } from 'vitest/config';
import LongestFirst from './scripts/test-suites/longest-first.ts';

/** On two processors a second file runs while the first waits; more would make slow ones slower. */
const maxWorkers = 2;

/**
 * Modules are loaded once a worker, not once a file, which would take longer than most files do.
 * Nothing at the top of a module of ours depends on who uses it, and spies are taken off.
 */
const shared = { maxWorkers, isolate: false, restoreMocks: true };

/** Unit tests need nothing; the other projects need PostgreSQL, two packages or a browser. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    reporters: ['default', './scripts/machine/count-reporter.ts'],
    coverage: { provider: 'v8', include: ['{shared,backend}/src/**/*.ts'] },
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['{shared,backend,scripts,salesforce-package}/**/*.test.ts'],
          setupFiles: ['tests/support/seed-properties.ts'],
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/{integration,architecture,contract}/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          setupFiles: ['tests/support/seed-properties.ts'],
          pool: 'forks',
          maxWorkers,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/product/global-setup.ts'],
          pool: 'forks',
          maxWorkers,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // As long as the pages' own waiting.
          expect: { poll: { timeout: 15_000 } },
        },
      },
      {
        test: { ...shared, name: 'cards', include: ['hubspot-app/src/app/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
