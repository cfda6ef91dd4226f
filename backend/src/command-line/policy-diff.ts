import type { Command } from 'commander';
import { describeChange } from '../rules/policy/describe-change.ts';
import { diffPolicies } from '../rules/policy/diff-policy.ts';
import { FILE_HELP, readRules, withFile } from './policy-file.ts';

/** `alongside policy diff <before> <after>`: what changes between two sets of rules, knob by knob. */
export function addPolicyDiff(policy: Command): void {
  policy
    .command('diff <before> <after>')
    .description('say what changes from one set of rules to another')
    .option('--json', 'print one JSON object')
    .addHelpText('after', `\n${FILE_HELP}`)
    .action((before: string, after: string, { json = false }: { json?: boolean }) =>
      withFile(async () => {
        const changes = diffPolicies(await readRules(before), await readRules(after));
        if (json) console.log(JSON.stringify({ changes }));
        else if (changes.length === 0) console.log('They settle everything alike.');
        for (const change of json ? [] : changes) console.log(describeChange(change));
      }),
    );
}
