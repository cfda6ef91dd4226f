import type { TestProject } from 'vitest/node';
import { startTestServer } from './test-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** URL of a database on the test run's server. */
    testServerUrl: string;
    /** Name of the migrated database that `createTestDatabase` copies. */
    testTemplate: string;
  }
}

/** Starts the run's PostgreSQL before the first test file and ends it after the last. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  project.provide('testServerUrl', server.url);
  project.provide('testTemplate', server.template);
  return server.stop;
}
