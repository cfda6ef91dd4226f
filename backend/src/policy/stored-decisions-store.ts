import type { Instant } from '@alongside/shared/vocabulary/values';
import type { PartnerTier } from '@alongside/shared/vocabulary/partner';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { encodeId } from '../platform/ids.ts';
import type { StoredDecision } from '../rules/simulation/stored-decision.ts';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly taken_at: Instant;
  readonly policy_version: number;
  readonly facts: string;
  readonly command: string;
  readonly outcome: string;
  readonly registration_id: string | null;
  readonly partner_id: string | null;
  readonly tier: PartnerTier | null;
  readonly answered_at: Instant | null;
}

/** So many rows are held at once: enough to keep the round trips few, and a few megabytes. */
const BATCH = 2000;

/**
 * Every stored decision in the order of its id, batch by batch from a cursor, so that memory stays
 * flat however many there are. The whole read sees one moment of the database.
 *
 * @param since only decisions taken at or after; null for all
 */
export async function* readStoredDecisions(
  tx: TenantTransaction,
  since: Instant | null,
): AsyncGenerator<readonly Row[]> {
  await sql`DECLARE stored_decisions NO SCROLL CURSOR FOR
    SELECT d.id, d.kind, d.taken_at, d.policy_version, d.facts, d.command, d.outcome,
      d.registration_id, r.partner_id, p.tier,
      r.decided_at - r.paused_ms * interval '1 millisecond' AS answered_at
    FROM decision d
    LEFT JOIN registration r ON r.tenant_id = d.tenant_id AND r.id = d.registration_id
    LEFT JOIN partner p ON p.tenant_id = r.tenant_id AND p.id = r.partner_id
    WHERE d.tenant_id = current_tenant() AND (${since}::timestamptz IS NULL OR d.taken_at >= ${since})
    ORDER BY d.id`.execute(tx);
  for (;;) {
    const { rows } = await sql<Row>`FETCH ${sql.lit(BATCH)} FROM stored_decisions`.execute(tx);
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) break;
  }
  await sql`CLOSE stored_decisions`.execute(tx);
}

export function toStoredDecision(row: Row): StoredDecision {
  return {
    decisionId: encodeId('decision', row.id),
    kind: row.kind,
    takenAt: row.taken_at,
    facts: JSON.parse(row.facts) as unknown,
    command: JSON.parse(row.command) as unknown,
    outcome: JSON.parse(row.outcome) as unknown,
    registrationId:
      row.registration_id === null ? null : encodeId('registration', row.registration_id),
    partner:
      row.partner_id === null || row.tier === null
        ? null
        : { partnerId: encodeId('partner', row.partner_id), tier: row.tier },
    answeredAt: row.answered_at,
  };
}
