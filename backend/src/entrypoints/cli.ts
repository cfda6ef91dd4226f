import { Command } from 'commander';
import { addAuditCommands } from '../command-line/audit-verify.ts';
import { addMigrateCommand } from '../command-line/migrate.ts';
import { addRoleCommands } from '../command-line/role-set.ts';
import { runEntry } from './run-entry.ts';

const program = new Command('alongside').description('Alongside puts the partner on the deal.');
addMigrateCommand(program);
addAuditCommands(program);
addRoleCommands(program);

await runEntry(async () => {
  await program.parseAsync();
});
