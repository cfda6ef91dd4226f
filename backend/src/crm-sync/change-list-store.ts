import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { SystemTransaction } from '../platform/database/database.ts';
import type { CallingAccount } from '../platform/http/caller-store.ts';
import { decodeId, encodeId } from '../platform/ids.ts';
import type { OpenAccount } from './webhook-inbox-store.ts';

/** An installation whose changes are to be listed. */
export interface DueList extends CallingAccount {
  readonly account: OpenAccount;
  /** IANA name. */
  readonly timeZone: string;
  /** From when on. */
  readonly since: Instant;
}

/** Connected installations whose list is due, the longest due first. */
export async function listDueLists(
  tx: SystemTransaction,
  now: Instant,
): Promise<readonly DueList[]> {
  const rows = await tx
    .selectFrom('installation')
    .select(['tenant_id', 'id', 'kind', 'external_account_id', 'time_zone'])
    .select(sql<Instant>`coalesce(changes_listed_until, connected_at)`.as('since'))
    .where('status', '=', 'connected')
    .where((eb) => eb.or([eb('list_changes_at', 'is', null), eb('list_changes_at', '<=', now)]))
    .orderBy('list_changes_at')
    .execute();
  return rows.map((row) => ({
    tenantId: encodeId('tenant', row.tenant_id),
    installationId: encodeId('installation', row.id),
    account: { kind: row.kind, externalAccountId: row.external_account_id },
    timeZone: row.time_zone,
    since: row.since,
  }));
}

/** When the next list is due; `until` only when this one was complete. */
export async function saveListed(
  tx: SystemTransaction,
  installationId: Id<'installation'>,
  { dueAt, until }: { readonly dueAt: Instant; readonly until?: Instant },
): Promise<void> {
  await tx
    .updateTable('installation')
    .set({ list_changes_at: dueAt, ...(until !== undefined && { changes_listed_until: until }) })
    .where('id', '=', decodeId('installation', installationId))
    .execute();
}
