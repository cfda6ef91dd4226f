import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { SystemTransaction, TenantTransaction } from '../../platform/database/database.ts';
import { decodeId } from '../../platform/ids.ts';

/** A programme that another account wants to join. */
export interface JoinedProgramme {
  readonly name: string;
  /** ISO 4217: what the company's totals are in. */
  readonly currency: string;
  /** How many accounts of CRMs it has, revoked ones too. */
  readonly accounts: number;
}

export async function findProgramme(
  tx: SystemTransaction,
  tenantId: Id<'tenant'>,
): Promise<JoinedProgramme | null> {
  const row = await tx
    .selectFrom('tenant')
    .select(['name', 'home_currency'])
    .where('tenant_id', '=', decodeId('tenant', tenantId))
    .executeTakeFirst();
  if (row === undefined) return null;
  const accounts = await countAccounts(tx, tenantId);
  return { name: row.name, currency: row.home_currency, accounts };
}

export async function countAccounts(
  tx: SystemTransaction | TenantTransaction,
  tenantId: Id<'tenant'>,
): Promise<number> {
  const row = await tx
    .selectFrom('installation')
    .select((select) => select.fn.countAll<number>().as('accounts'))
    .where('tenant_id', '=', decodeId('tenant', tenantId))
    .executeTakeFirstOrThrow();
  return row.accounts;
}

/** Two accounts that join one programme wait for each other, so that a link is spent once. */
export async function lockProgramme(tx: SystemTransaction, tenantId: Id<'tenant'>): Promise<void> {
  const key = `join:${tenantId}`;
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
}
