import { defineConfig } from 'vitest/config';

/** Unit tests need nothing; the other projects need PostgreSQL, two packages or a browser. */
export default defineConfig({
  test: {
    reporters: ['default', './scripts/machine/count-reporter.ts'],
    coverage: { provider: 'v8', include: ['{shared,backend}/src/**/*.ts'] },
    projects: [
      {
        test: {
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
          maxWorkers: 2,
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
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: { name: 'cards', include: ['hubspot-app/src/app/**/*.test.{ts,tsx}'] },
      },
    ],
  },
});
