import type { Command } from 'commander';
import { validatePolicy } from '../rules/policy/validate-policy.ts';
import { FILE_HELP, readJson, withFile } from './policy-file.ts';

/** `alongside policy check <file>`: whether rules could be published; every problem with its path and remedy, exit code 1 when there is one. */
export function addPolicyCheck(policy: Command): void {
  policy
    .command('check <file>')
    .description('say whether rules could be published, and what stands against it')
    .option('--json', 'print one JSON object')
    .addHelpText('after', `\n${FILE_HELP}`)
    .action((file: string, { json = false }: { json?: boolean }) =>
      withFile(async () => {
        const validation = validatePolicy(await readJson(file));
        const problems = validation.kind === 'valid' ? [] : validation.problems;
        if (json) console.log(JSON.stringify({ valid: problems.length === 0, problems }));
        else if (problems.length === 0) console.log('These rules can be published.');
        for (const { path, problem, remedy } of json ? [] : problems) {
          console.log(`${path === '' ? 'the document' : path}: ${problem} ${remedy}`);
        }
        if (problems.length > 0) process.exitCode = 1;
      }),
    );
}
