import { randomUUID } from 'node:crypto';
import { defineProductLine } from '@alongside/shared/contracts/policy/define-product-line';
import type { Command } from 'commander';
import { chooseTenant, tenantOption } from './choose-tenant.ts';
import { withProduct } from './with-product.ts';

/** `alongside product-line <code> <name>`: defines a product line, or renames it. */
export function addProductLineCommand(program: Command): void {
  program
    .command('product-line <code> <name>')
    .description('define a product line, or rename it')
    .option(...tenantOption)
    .action((code: string, name: string, { tenant }: { tenant?: string }) =>
      withProduct(async ({ database, dispatch }) => {
        const tenantId = await chooseTenant(database, tenant);
        const actor = { kind: 'system', tenantId, origin: 'operator' } as const;
        const input = { code, name, idempotencyKey: randomUUID() };
        await dispatch(defineProductLine, actor, input, { requestId: randomUUID() });
        console.log(`The product line ${code} is called ${name}.`);
      }),
    );
}
