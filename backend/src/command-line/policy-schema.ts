import type { Command } from 'commander';
import { policySchema } from '../policy/policy-schema.ts';

/** `alongside policy schema`: the JSON Schema of the document, for editors. */
export function addPolicySchema(policy: Command): void {
  policy
    .command('schema')
    .description('print the JSON Schema of the document, for editors')
    .action(() => {
      console.log(JSON.stringify(policySchema(), null, 2));
    });
}
