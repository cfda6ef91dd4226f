import { writeGenerated } from '../generate/generated-files.ts';
import { runTask } from '../machine/run-task.ts';

/** Writes again what is derived from the contracts. */
await runTask(async () => {
  for (const file of await writeGenerated()) console.log(file);
  return 0;
});
