import { Command } from 'commander';
import { addAuditCommands } from '../command-line/audit-verify.ts';
import { addImportCommand } from '../command-line/import.ts';
import { addMigrateCommand } from '../command-line/migrate.ts';
import { addPolicyCommands } from '../command-line/policy-publish.ts';
import { addProductLineCommand } from '../command-line/product-line.ts';
import { addRoleCommands } from '../command-line/role-set.ts';
import { addShareLinkCommand } from '../command-line/share-link.ts';
import { runEntry } from './run-entry.ts';

const program = new Command('alongside').description('Alongside puts the partner on the deal.');
addMigrateCommand(program);
addImportCommand(program);
addPolicyCommands(program);
addProductLineCommand(program);
addRoleCommands(program);
addShareLinkCommand(program);
addAuditCommands(program);

await runEntry(async () => {
  await program.parseAsync();
});
