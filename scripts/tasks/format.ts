import { runTask } from '../machine/run-task.ts';
import { runTool } from '../machine/run-tool.ts';

await runTask(() => runTool('oxfmt', process.argv.slice(2)));
