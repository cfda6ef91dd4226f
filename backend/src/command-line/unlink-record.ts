import { randomUUID } from 'node:crypto';
import { unlinkRecord } from '@alongside/shared/contracts/crm-sync/unlink-record';
import type { Command } from 'commander';
import { chooseTenant, tenantOption } from './choose-tenant.ts';
import { withProduct } from './with-product.ts';

/** `alongside unlink-record <account> <record>`: takes back that a record is a deal of another CRM. */
export function addUnlinkRecordCommand(program: Command): void {
  program
    .command('unlink-record <account> <record>')
    .description('make a record that was linked by mistake a deal of its own again')
    .option(...tenantOption)
    .action((account: string, recordId: string, { tenant }: { readonly tenant?: string }) =>
      withProduct(async ({ database, dispatch }) => {
        const tenantId = await chooseTenant(database, tenant);
        const actor = { kind: 'system', tenantId, origin: 'operator' } as const;
        const input = { account, recordId, idempotencyKey: randomUUID() };
        await dispatch(unlinkRecord, actor, input, { requestId: randomUUID() });
        console.log(`${recordId} is a deal of its own again, without partners.`);
      }),
    );
}
