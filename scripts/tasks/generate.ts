import { generateTables } from '../generate/generate-tables.ts';
import { writeGenerated } from '../generate/generated-files.ts';
import { runTask } from '../machine/run-task.ts';

/** Writes again what is derived from the contracts and from the migrations. */
await runTask(async () => {
  for (const file of await writeGenerated()) console.log(file);
  console.log(await generateTables());
  return 0;
});
