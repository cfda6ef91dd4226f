import type { Command } from 'commander';
import { addPolicyCheck } from './policy-check.ts';
import { addPolicyDiff } from './policy-diff.ts';
import { addPolicyFairness } from './policy-fairness.ts';
import { addPolicyPublish } from './policy-publish.ts';
import { addPolicySchema } from './policy-schema.ts';
import { addPolicySimulate } from './policy-simulate.ts';

const EXIT_CODES = `
Exit code 0: all is well. 1: the rules have problems, or the product refused. 2: the command or the
file is of no use. 3: more past decisions would turn than --max-flips allows.`;

/** `alongside policy ...`: the rules of engagement as a document (O2, O3). */
export function addPolicyCommands(program: Command): void {
  const policy = program
    .command('policy')
    .description('look after the rules of engagement')
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .addHelpText('after', EXIT_CODES);
  addPolicyCheck(policy);
  addPolicyDiff(policy);
  addPolicySchema(policy);
  addPolicySimulate(policy);
  addPolicyPublish(policy);
  addPolicyFairness(policy);
}
