import { Command } from 'commander';
import { addApproverCommand } from './approver.ts';
import { addAttributeCommand } from './attribute.ts';
import { addAuditCommands } from './audit-verify.ts';
import { addDecideCommand } from './decide.ts';
import { addExplainCommand } from './explain.ts';
import { addImportCommand } from './import.ts';
import { addJoinLinkCommand } from './join-link.ts';
import { addLedgerCommand } from './ledger.ts';
import { addMatchCommand } from './match.ts';
import { addMigrateCommand } from './migrate.ts';
import { addOrgKeyCommand } from './org-key.ts';
import { addPolicyCommands } from './policy-commands.ts';
import { addProductLineCommand } from './product-line.ts';
import { addRoleCommands } from './role-set.ts';
import { addShareLinkCommand } from './share-link.ts';
import { addUnlinkRecordCommand } from './unlink-record.ts';

/** Every command of the command line; none has run yet. */
export function buildProgram(): Command {
  const program = new Command('alongside').description('Alongside puts the partner on the deal.');
  addMigrateCommand(program);
  addImportCommand(program);
  addPolicyCommands(program);
  addProductLineCommand(program);
  addRoleCommands(program);
  addApproverCommand(program);
  addJoinLinkCommand(program);
  addUnlinkRecordCommand(program);
  addOrgKeyCommand(program);
  addShareLinkCommand(program);
  addAuditCommands(program);
  addExplainCommand(program);
  addLedgerCommand(program);
  addDecideCommand(program);
  addAttributeCommand(program);
  addMatchCommand(program);
  return program;
}
