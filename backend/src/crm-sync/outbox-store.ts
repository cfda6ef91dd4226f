import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { SystemTransaction } from '../platform/database/database.ts';
import type { Tables } from '../platform/database/tables.ts';
import { decodeId, encodeId, encodeIdOrNull } from '../platform/ids.ts';

/** A row that is leased to us: the head of its record's queue. */
export interface LeasedRow {
  readonly tenantId: Id<'tenant'>;
  readonly id: Id<'outboxRow'>;
  readonly installationId: Id<'installation'>;
  readonly recordKey: string;
  readonly kind: Tables['outbox']['kind'];
  readonly registrationId: Id<'registration'> | null;
  readonly dealId: Id<'deal'> | null;
  readonly decisionId: Id<'decision'> | null;
  /** This attempt's number; above 1 an earlier one may have reached the CRM. */
  readonly attempts: number;
  /** Later property writes of the same record: what we are about to write covers them. */
  readonly covered: readonly string[];
}

/** A row as the database gives it. */
export interface ClaimedRow {
  tenant_id: string;
  id: string;
  installation_id: string;
  record_key: string;
  kind: LeasedRow['kind'];
  registration_id: string | null;
  deal_id: string | null;
  decision_id: string | null;
  attempts: number;
  covered: string[];
}

/**
 * Of the rows `o` those that may be sent: due, not leased, with nothing of their record before them
 * (a parked row holds up nothing but what needs the deal it should have made). CASE, so that
 * each row is looked up by its index: joined, each of thousands would be held against all others.
 */
export const maySend = (now: Instant) => sql`
  o.status IN ('waiting', 'attempting') AND o.next_attempt_at <= ${now}
  AND (o.leased_until IS NULL OR o.leased_until <= ${now})
  AND CASE WHEN EXISTS (
    SELECT FROM outbox earlier
    WHERE earlier.tenant_id = o.tenant_id AND earlier.installation_id = o.installation_id
      AND earlier.record_key = o.record_key AND earlier.sequence < o.sequence
      AND earlier.status <> 'done'
      AND (earlier.status <> 'parked' OR earlier.kind = 'create_deal')) THEN false ELSE true END`;

/**
 * Leases the oldest row that may be sent, of an installation that is not paused. Marks it
 * `attempting` before anything is sent.
 */
export async function leaseNext(
  tx: SystemTransaction,
  now: Instant,
  leasedUntil: Instant,
  paused: readonly string[],
): Promise<LeasedRow | null> {
  const { rows } = await sql<ClaimedRow>`
    WITH head AS (
      SELECT o.tenant_id, o.id FROM outbox o
      WHERE ${maySend(now)} AND NOT (o.installation_id = ANY (${paused}::uuid[]))
      ORDER BY o.sequence LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED
    )
    UPDATE outbox o SET status = 'attempting', attempts = o.attempts + 1, leased_until = ${leasedUntil}
    FROM head WHERE o.tenant_id = head.tenant_id AND o.id = head.id
    RETURNING o.*, ARRAY(
      SELECT later.id FROM outbox later
      WHERE o.kind = 'write_deal_properties' AND later.kind = o.kind AND later.id <> o.id
        AND later.tenant_id = o.tenant_id AND later.installation_id = o.installation_id
        AND later.record_key = o.record_key AND later.status <> 'done')::text[] AS covered
  `.execute(tx);
  return rows[0] ? toLeasedRow(rows[0]) : null;
}

/** A row in our form. */
export function toLeasedRow(row: ClaimedRow): LeasedRow {
  return {
    tenantId: encodeId('tenant', row.tenant_id),
    id: encodeId('outboxRow', row.id),
    installationId: encodeId('installation', row.installation_id),
    recordKey: row.record_key,
    kind: row.kind,
    registrationId: encodeIdOrNull('registration', row.registration_id),
    dealId: encodeIdOrNull('deal', row.deal_id),
    decisionId: encodeIdOrNull('decision', row.decision_id),
    attempts: row.attempts,
    covered: row.covered,
  };
}

/** Sent, with the CRM's own id where one came back; what it covered is done as well. */
export async function finishRow(
  tx: SystemTransaction,
  row: LeasedRow,
  externalId: string | null,
  now: Instant,
): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ status: 'done', finished_at: now, leased_until: null, last_error: null })
    .set((eb) => ({ external_id: eb.fn.coalesce(eb.val(externalId), 'external_id') }))
    .where('tenant_id', '=', decodeId('tenant', row.tenantId))
    .where('id', 'in', [decodeId('outboxRow', row.id), ...row.covered])
    .where('status', '<>', 'done')
    .execute();
}

/** What becomes of a row that could not be sent. */
export interface Postponement {
  readonly status: 'waiting' | 'attempting' | 'parked';
  readonly nextAttemptAt: Instant;
  /** Whether the CRM may have seen this attempt; one it never saw is not counted. */
  readonly counts: boolean;
  /** For the operator: kind and code of the failure, no contents. */
  readonly lastError: string;
}

export async function postponeRow(
  tx: SystemTransaction,
  row: LeasedRow,
  postponement: Postponement,
): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({
      status: postponement.status,
      next_attempt_at: postponement.nextAttemptAt,
      attempts: postponement.counts ? row.attempts : row.attempts - 1,
      last_error: postponement.lastError.slice(0, 500),
      leased_until: null,
    })
    .where('tenant_id', '=', decodeId('tenant', row.tenantId))
    .where('id', '=', decodeId('outboxRow', row.id))
    .execute();
}

/** When the next row wants to be tried; null when nothing waits. */
export async function findNextDue(tx: SystemTransaction): Promise<Instant | null> {
  const row = await tx
    .selectFrom('outbox')
    .select((eb) => eb.fn.min('next_attempt_at').as('due'))
    .where('status', 'in', ['waiting', 'attempting'])
    .executeTakeFirst();
  return row?.due ?? null;
}
