import { randomUUID } from 'node:crypto';
import { inviteAccount } from '@alongside/shared/contracts/installation/invite-account';
import type { Command } from 'commander';
import { chooseTenant, tenantOption } from './choose-tenant.ts';
import { withProduct } from './with-product.ts';

interface Options {
  readonly tenant?: string;
  readonly sandbox?: boolean;
}

/** `alongside join-link <crm>`: by which another account of a CRM joins a company's programme. */
export function addJoinLinkCommand(program: Command): void {
  program
    .command('join-link <crm>')
    .description(
      'make a link by which another account, of hubspot or salesforce, joins a programme',
    )
    .option('--sandbox', 'for a Salesforce sandbox, which signs in at another address')
    .option(...tenantOption)
    .action((crm: string, { tenant, sandbox = false }: Options) =>
      withProduct(async ({ database, dispatch }) => {
        const tenantId = await chooseTenant(database, tenant);
        const actor = { kind: 'system', tenantId, origin: 'operator' } as const;
        const door = sandbox ? `${crm}_sandbox` : crm;
        const input = { crm: door, idempotencyKey: randomUUID() };
        const link = await dispatch(inviteAccount, actor, input, { requestId: randomUUID() });
        console.log(`Good for one account, until ${link.expiresAt}:\n${link.url}`);
      }),
    );
}
