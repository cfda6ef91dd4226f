import { randomUUID } from 'node:crypto';
import { setRole } from '@alongside/shared/contracts/installation/set-role';
import type { Command } from 'commander';
import type { Composition } from '../composition.ts';
import { readConfig } from '../platform/config.ts';
import { listTenants } from '../platform/database/list-tenants.ts';
import { ProductError } from '../platform/errors.ts';

/** `alongside role set <email> <role>`: in every tenant that knows the address. */
export function addRoleCommands(program: Command): void {
  program
    .command('role')
    .description('say who may do what')
    .command('set <email> <role>')
    .description('make a CRM user an ae, a manager or an admin')
    .action(async (email: string, role: string) => {
      const config = readConfig();
      // The other commands do without the whole product, and start faster.
      const { compose } = await import('../composition.ts');
      const product = compose(config, { connections: 1 });
      try {
        await setEverywhere(product, email, role);
      } finally {
        await product.close();
      }
    });
}

async function setEverywhere(product: Composition, email: string, role: string): Promise<void> {
  let found = 0;
  for (const { tenantId, name } of await listTenants(product.database)) {
    try {
      const actor = { kind: 'system', tenantId, origin: 'operator' } as const;
      const input = { email, role, idempotencyKey: randomUUID() };
      await product.dispatch(setRole, actor, input, { requestId: randomUUID() });
      console.log(`${email} is ${role} at ${name}.`);
      found += 1;
    } catch (error) {
      if (!(error instanceof ProductError)) throw error;
      if (error.code !== 'not_found') return refuse(error.message);
    }
  }
  if (found === 0) refuse(`Nobody with the address ${email} has opened Alongside in a CRM yet.`);
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
