import { runTask } from '../machine/run-task.ts';
import { chooseSuites } from '../test-suites/choose-suites.ts';
import { runSuites } from '../test-suites/run-suites.ts';

// All tests, once, or those of one project: `npm test -- --project unit` (or `lightning`).
await runTask(() => runSuites(chooseSuites(process.argv.slice(2))));
