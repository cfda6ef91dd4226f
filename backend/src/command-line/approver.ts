import { randomUUID } from 'node:crypto';
import { nameApprover } from '@alongside/shared/contracts/registration/name-approver';
import type { Command } from 'commander';
import { chooseTenant, tenantOption } from './choose-tenant.ts';
import { withProduct } from './with-product.ts';

/** `alongside approver <approver> <email>`: who stands behind an approver of the routing table. */
export function addApproverCommand(program: Command): void {
  program
    .command('approver <approver> <email>')
    .description('put a person behind an approver of the rules of engagement')
    .option('--remove', 'take the person out again')
    .option(...tenantOption)
    .action((approver: string, email: string, options: { remove?: boolean; tenant?: string }) =>
      withProduct(async ({ database, dispatch }) => {
        const tenantId = await chooseTenant(database, options.tenant);
        const actor = { kind: 'system', tenantId, origin: 'operator' } as const;
        const answers = options.remove !== true;
        const input = { approver, email, answers, idempotencyKey: randomUUID() };
        await dispatch(nameApprover, actor, input, { requestId: randomUUID() });
        console.log(`${email} ${answers ? 'answers' : 'no longer answers'} for ${approver}.`);
      }),
    );
}
