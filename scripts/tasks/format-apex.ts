import path from 'node:path';
import { PACKAGE_FOLDER } from '@alongside/salesforce-checks/read/read-package';
import { runCommand } from '../bootstrap/run-command.mjs';
import { installWorkspace } from '../machine/install-workspace.ts';
import { runTask } from '../machine/run-task.ts';

/** Lays out the classes and triggers of the Salesforce package. */
await runTask(async () => {
  const cwd = path.join(PACKAGE_FOLDER, 'analyze');
  await installWorkspace(cwd, 'The formatter');
  await runCommand(process.execPath, ['format.mjs', PACKAGE_FOLDER], { cwd, env: process.env });
  return 0;
});
