import type { Command } from 'commander';
import { withProduct } from './with-product.ts';

/** `alongside org-key <org>`: what the cards of a Salesforce org sign with; shown once. */
export function addOrgKeyCommand(program: Command): void {
  program
    .command('org-key <org>')
    .description('give a connected Salesforce org its key and a new secret, shown once')
    .option('--at-once', 'the secret it has ends now; otherwise it works for another day')
    .action((org: string, { atOnce = false }: { readonly atOnce?: boolean }) =>
      withProduct(async ({ issueOrgKey }) => {
        const { orgKey, secret, previousUntil } = await issueOrgKey({ org, atOnce });
        console.log(`Org key: ${orgKey}\nSecret:  ${secret}`);
        if (previousUntil !== null) {
          console.log(`The secret before this one works until ${previousUntil}.`);
        }
      }),
    );
}
