import { runTask } from '../machine/run-task.ts';
import { runTool } from '../machine/run-tool.ts';

// All projects, once; arguments go to vitest, e.g. `npm test -- --project unit`.
await runTask(() => runTool('vitest', ['run', ...process.argv.slice(2)]));
