import type { TestProject } from 'vitest/node';
import { startTestServer } from './test-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** URL of a database on the test run's server, with the product's login. */
    testServerUrl: string;
    /** The same with a login that sees every row. */
    testObserverUrl: string;
    /** Name of the migrated database that `createTestDatabase` copies. */
    testTemplate: string;
  }
}

/** Starts the run's PostgreSQL before the first test file and ends it after the last. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  project.provide('testServerUrl', server.url);
  project.provide('testObserverUrl', server.observerUrl);
  project.provide('testTemplate', server.template);
  return server.stop;
}
