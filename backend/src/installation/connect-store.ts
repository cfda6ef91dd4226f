import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { CrmAccount, ProvisionedObject } from '../crm/crm-port.ts';
import type { SystemTransaction, TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId, newId } from '../platform/ids.ts';
import type { CallingAccount } from '../platform/http/caller-store.ts';

type Kind = 'hubspot' | 'salesforce';

/** Two sign-ins of one account wait for each other, so that an account is one tenant. */
export async function lockAccount(
  tx: SystemTransaction,
  kind: Kind,
  externalAccountId: string,
): Promise<void> {
  const key = `connect:${kind}:${externalAccountId}`;
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
}

/** Connected or revoked. */
export async function findAccount(
  tx: SystemTransaction,
  kind: Kind,
  externalAccountId: string,
): Promise<CallingAccount | null> {
  const row = await tx
    .selectFrom('installation')
    .select(['tenant_id', 'id'])
    .where('kind', '=', kind)
    .where('external_account_id', '=', externalAccountId)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    tenantId: encodeId('tenant', row.tenant_id),
    installationId: encodeId('installation', row.id),
  };
}

/** A new account of a CRM is a new vendor company with the account's name, zone and currency. */
export async function insertTenant(
  tx: SystemTransaction,
  account: CrmAccount,
  now: Instant,
): Promise<Id<'tenant'>> {
  const tenantId = newId('tenant');
  await tx
    .insertInto('tenant')
    .values({
      tenant_id: decodeId('tenant', tenantId),
      name: account.name,
      home_currency: account.currency,
      time_zone: account.timeZone,
      created_at: now,
    })
    .execute();
  return tenantId;
}

export interface ConnectedAccount extends CallingAccount {
  readonly kind: Kind;
  readonly account: CrmAccount;
  readonly sealedTokens: Buffer;
  readonly accessExpiresAt: Instant;
  readonly now: Instant;
}

/** Inserts the installation, or renews everything about it when the account is connected again. */
export async function saveInstallation(
  tx: SystemTransaction,
  { tenantId, installationId, kind, account, ...connected }: ConnectedAccount,
): Promise<void> {
  const values = {
    environment: account.environment,
    status: 'connected' as const,
    account_name: account.name,
    time_zone: account.timeZone,
    currency: account.currency,
    scopes: [...account.scopes],
    sealed_tokens: connected.sealedTokens,
    access_expires_at: connected.accessExpiresAt,
    // Whoever connects now may not see what somebody else ordered.
    changes_ticket: null,
    changes_ordered_at: null,
  };
  await tx
    .insertInto('installation')
    .values({
      tenant_id: decodeId('tenant', tenantId),
      id: decodeId('installation', installationId),
      kind,
      external_account_id: account.externalAccountId,
      connected_at: connected.now,
      ...values,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(values))
    .execute();
}

export async function saveProvisioned(
  tx: TenantTransaction,
  installationId: Id<'installation'>,
  provisioned: readonly ProvisionedObject[],
): Promise<void> {
  await tx
    .updateTable('installation')
    .set({ provisioned: JSON.stringify(provisioned) })
    .where('id', '=', decodeId('installation', installationId))
    .execute();
}

/** Connecting again is how an admin mends what could not be written: everything parked is tried once more. */
export async function retryParked(
  tx: TenantTransaction,
  installationId: Id<'installation'>,
  now: Instant,
): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ status: 'attempting', next_attempt_at: now, attempts: 1 })
    .where('installation_id', '=', decodeId('installation', installationId))
    .where('status', '=', 'parked')
    .execute();
}
