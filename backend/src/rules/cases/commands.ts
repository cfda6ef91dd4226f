import { attributionLockCommands } from './attribution-lock-commands.ts';
import { attributionCommands } from './attribution-commands.ts';
import type { CaseCommand, CaseCommands } from './case-command.ts';
import { certificationCommands } from './certification-commands.ts';
import { claimCommands } from './claim-commands.ts';
import { conflictCommands } from './conflict-commands.ts';
import { customerIdentityCommands } from './customer-identity-commands.ts';
import { policyCommands } from './policy-commands.ts';
import { protectionWindowCommands } from './protection-window-commands.ts';
import { registrationCommands } from './registration-commands.ts';
import { reviewCommands } from './review-commands.ts';
import { watchCommands } from './watch-commands.ts';

/** Every decision that a case can ask for, by the kind of its command. */
export const caseCommands: CaseCommands = {
  ...registrationCommands,
  ...reviewCommands,
  ...protectionWindowCommands,
  ...watchCommands,
  ...claimCommands,
  ...conflictCommands,
  ...attributionCommands,
  ...attributionLockCommands,
  ...certificationCommands,
  ...customerIdentityCommands,
  ...policyCommands,
};

/** The command of a kind; undefined when there is none. */
export function findCaseCommand(kind: string): CaseCommand | undefined {
  return Object.hasOwn(caseCommands, kind) ? caseCommands[kind] : undefined;
}
