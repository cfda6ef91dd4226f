import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { SystemTransaction } from '../platform/database/database.ts';
import type { CallingAccount } from '../platform/http/caller-store.ts';
import { decodeId, encodeId } from '../platform/ids.ts';
import type { OpenAccount } from './open-change-store.ts';

/** A list that was not stored to its end. */
interface BegunList {
  /** Until when it is complete, however often it is asked for. */
  readonly begunAt: Instant;
  /** Of a list that the CRM was still making when it was last asked. */
  readonly ticket: string | null;
}

/** An installation whose changes are to be listed. */
export interface DueList extends CallingAccount {
  readonly account: OpenAccount;
  /** IANA name. */
  readonly timeZone: string;
  /** From when on. */
  readonly since: Instant;
  readonly begun: BegunList | null;
}

/** Connected installations whose list is due, the longest due first. */
export async function listDue(
  tx: SystemTransaction,
  now: Instant,
): Promise<readonly Id<'installation'>[]> {
  const rows = await selectDue(tx, now).orderBy('list_changes_at').execute();
  return rows.map(({ id }) => encodeId('installation', id));
}

/** The list of one installation, unless it is not due (any more). */
export async function findDue(
  tx: SystemTransaction,
  installationId: Id<'installation'>,
  now: Instant,
): Promise<DueList | null> {
  const row = await selectDue(tx, now)
    .where('id', '=', decodeId('installation', installationId))
    .executeTakeFirst();
  if (row === undefined) return null;
  const { changes_ticket: ticket, changes_ordered_at: begunAt } = row;
  return {
    tenantId: encodeId('tenant', row.tenant_id),
    installationId,
    account: { kind: row.kind, externalAccountId: row.external_account_id },
    timeZone: row.time_zone,
    since: row.since,
    begun: begunAt === null ? null : { begunAt, ticket },
  };
}

function selectDue(tx: SystemTransaction, now: Instant) {
  return tx
    .selectFrom('installation')
    .select(['tenant_id', 'id', 'kind', 'external_account_id', 'time_zone'])
    .select(['changes_ticket', 'changes_ordered_at'])
    .select(sql<Instant>`coalesce(changes_listed_until, connected_at)`.as('since'))
    .where('status', '=', 'connected')
    .where((eb) => eb.or([eb('list_changes_at', 'is', null), eb('list_changes_at', '<=', now)]));
}

/** When the next list is due, if not now; `begun` before one is stored, `until` when all of it is. */
export async function saveListed(
  tx: SystemTransaction,
  installationId: Id<'installation'>,
  listed: { readonly dueAt?: Instant; readonly begun?: BegunList; readonly until?: Instant },
): Promise<void> {
  const { dueAt, begun, until } = listed;
  await tx
    .updateTable('installation')
    .set({
      ...(dueAt !== undefined && { list_changes_at: dueAt }),
      ...(begun && { changes_ticket: begun.ticket, changes_ordered_at: begun.begunAt }),
      ...(until !== undefined && {
        changes_listed_until: until,
        changes_ticket: null,
        changes_ordered_at: null,
      }),
    })
    .where('id', '=', decodeId('installation', installationId))
    .execute();
}
