import { createHash } from 'node:crypto';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { type Selectable, sql } from 'kysely';
import type { Database, TenantTransaction } from '../database/database.ts';
import { runInTenant } from '../database/run-in-tenant.ts';
import type { Tables } from '../database/tables.ts';
import { auditText } from './audit-text.ts';

/** What walking a tenant's chain found. */
export interface AuditVerdict {
  readonly tenantId: Id<'tenant'>;
  readonly events: number;
  /** The first place that is not as it was written; null when the chain is whole. */
  readonly brokenAt: number | null;
}

const PAGE = 1000;
const GENESIS = createHash('sha256').digest();

/** Walks the chain from its first event to its head: a changed, missing or added row breaks it. */
export function verifyAudit(database: Database, tenantId: Id<'tenant'>): Promise<AuditVerdict> {
  return runInTenant(database, tenantId, async (tx) => {
    const head = (await readHead(tx)) ?? { sequence: 0, hash: GENESIS };
    const link: Link = { sequence: 0, hash: GENESIS };
    while (link.sequence < head.sequence) {
      const rows = await readPage(tx, link.sequence, head.sequence);
      if (rows.length === 0 || !followLinks(link, rows)) return verdict(link.sequence + 1);
    }
    const ended = link.hash.equals(head.hash) && !(await hasSurplus(tx));
    return verdict(ended ? null : link.sequence + 1);

    function verdict(brokenAt: number | null): AuditVerdict {
      return { tenantId, events: link.sequence, brokenAt };
    }
  });
}

/** The last event that was found whole. */
interface Link {
  sequence: number;
  hash: Buffer;
}

/** Moves `link` as far as the rows are whole; false when one is not. */
function followLinks(link: Link, rows: readonly Selectable<Tables['audit_event']>[]): boolean {
  for (const row of rows) {
    const text = auditText({ ...row, tenant: row.tenant_id });
    const hash = createHash('sha256').update(link.hash).update(text).digest();
    const next = row.sequence === link.sequence + 1 && row.previous_hash.equals(link.hash);
    if (!next || !row.hash.equals(hash)) return false;
    Object.assign(link, { sequence: row.sequence, hash });
  }
  return true;
}

function readHead(tx: TenantTransaction) {
  return tx.selectFrom('audit_head').select(['sequence', 'hash']).executeTakeFirst();
}

/** Not beyond the head that was read first: events may be appended while we walk. */
function readPage(tx: TenantTransaction, after: number, upTo: number) {
  return tx
    .selectFrom('audit_event')
    .selectAll()
    .where('sequence', '>', after)
    .where('sequence', '<=', upTo)
    .orderBy('sequence')
    .limit(PAGE)
    .execute();
}

/** Rows past the head, seen at one moment. */
async function hasSurplus(tx: TenantTransaction): Promise<boolean> {
  const found = await sql<{ surplus: boolean }>`
    SELECT coalesce((SELECT max(sequence) FROM audit_event), 0)
      > coalesce((SELECT sequence FROM audit_head), 0) AS surplus`.execute(tx);
  return found.rows[0]?.surplus ?? true;
}
