import type { FactSet } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import { canonicalText } from '../canonical-text.ts';
import type { TenantTransaction } from '../database/database.ts';
import { decodeId } from '../ids.ts';
import { auditText } from './audit-text.ts';

/** Something that was done; ids, codes, dates and amounts only (architecture 5). */
export interface AuditEvent {
  readonly tenantId: Id<'tenant'>;
  readonly at: Instant;
  readonly actor: string;
  readonly operation: string;
  readonly subject: string | null;
  readonly outcome: string;
  readonly details: FactSet;
}

/**
 * Appends to the tenant's hash chain. Locks its head until the transaction ends, so it comes last
 * (lock order: customer, deal, audit head).
 */
export async function appendAudit(tx: TenantTransaction, event: AuditEvent): Promise<void> {
  const tenant = decodeId('tenant', event.tenantId);
  const row = { ...event, tenant, details: canonicalText(event.details) };
  if (await appendToHead(tx, row)) return;
  await sql`INSERT INTO audit_head (tenant_id, sequence, hash)
    VALUES (${tenant}, 0, sha256('')) ON CONFLICT DO NOTHING`.execute(tx);
  await appendToHead(tx, row);
}

/** One round trip under the lock: the hash is made where the previous one stands. */
async function appendToHead(
  tx: TenantTransaction,
  row: Omit<AuditEvent, 'details'> & { tenant: string; details: string },
): Promise<boolean> {
  const text = Buffer.from(auditText(row));
  const appended = await sql`
    WITH head AS (
      SELECT sequence, hash FROM audit_head WHERE tenant_id = ${row.tenant} FOR NO KEY UPDATE
    ), event AS (
      INSERT INTO audit_event
        (tenant_id, sequence, at, actor, operation, subject, outcome, details, previous_hash, hash)
      SELECT ${row.tenant}, sequence + 1, ${row.at}, ${row.actor}, ${row.operation},
        ${row.subject}, ${row.outcome}, ${row.details}, hash, sha256(hash || ${text}::bytea)
      FROM head
      RETURNING sequence, hash
    )
    UPDATE audit_head SET sequence = event.sequence, hash = event.hash
    FROM event WHERE audit_head.tenant_id = ${row.tenant}
    RETURNING 1`.execute(tx);
  return appended.rows.length > 0;
}
