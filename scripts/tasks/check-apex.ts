import { checkApex } from '../check-apex/check-apex.ts';
import { runTask } from '../machine/run-task.ts';

/** What only tools in Java can say of the Apex of the Salesforce package. */
await runTask(async () => {
  await checkApex();
  return 0;
});
