import { randomUUID } from 'node:crypto';
import { createShareLink } from '@alongside/shared/contracts/sharing/create-share-link';
import type { Command } from 'commander';
import type { Composition } from '../composition.ts';
import { findPeople } from '../import/partner-lookup-store.ts';
import { runInTenant } from '../platform/database/run-in-tenant.ts';
import { chooseTenant, tenantOption } from './choose-tenant.ts';
import { withProduct } from './with-product.ts';

interface Options {
  readonly days?: string;
  readonly tenant?: string;
}

/** `alongside share-link <email>`: a link by which a partner's person registers and follows deals. */
export function addShareLinkCommand(program: Command): void {
  program
    .command('share-link <email>')
    .description("make a link for a partner's person; it is shown once")
    .option('--days <number>', 'how long it works, 90 days if left out')
    .option(...tenantOption)
    .action((email: string, options: Options) =>
      withProduct((product) => printLink(product, email, options)),
    );
}

async function printLink(
  { database, dispatch }: Composition,
  email: string,
  { days, tenant }: Options,
): Promise<void> {
  const tenantId = await chooseTenant(database, tenant);
  const people = await runInTenant(database, tenantId, (tx) => findPeople(tx, email));
  if (people.length === 0) {
    console.error(`No partner has a person with the address ${email}.`);
    process.exitCode = 1;
  }
  for (const { partnerContactId, partner } of people) {
    const actor = { kind: 'system', tenantId, origin: 'operator' } as const;
    const input = { partnerContactId, expiresInDays: days, idempotencyKey: randomUUID() };
    const link = await dispatch(createShareLink, actor, input, { requestId: randomUUID() });
    console.log(`${partner}, until ${link.expiresAt.slice(0, 10)}: ${link.url}`);
  }
}
