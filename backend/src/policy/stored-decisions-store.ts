import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import type { StoredDecision } from '../rules/simulation/stored-decision.ts';

/** A decision as it is read: nothing is made of it before it is wanted. */
export interface StoredRow {
  readonly policy_version: number;
  /** JSON of a `StoredDecision`. */
  readonly decision: string;
}

/** So many rows are held at once, twice: enough to keep the round trips few, and a few megabytes. */
const BATCH = 1000;

/**
 * Every stored decision in no order, batch by batch from a cursor, so that memory stays flat however
 * many there are. The whole read sees one moment of the database. The next batch is on its way while
 * one is worked on.
 *
 * @param since only decisions taken at or after; null for all
 * @param kinds only decisions of these kinds; null for all
 */
export async function* readStoredDecisions(
  tx: TenantTransaction,
  since: Instant | null,
  kinds: readonly string[] | null = null,
): AsyncGenerator<readonly StoredRow[]> {
  // All rows are wanted, not the first ones soon.
  await sql`SET LOCAL cursor_tuple_fraction = 1`.execute(tx);
  await sql`DECLARE stored_decisions NO SCROLL CURSOR FOR
    SELECT d.policy_version, ${decisionText} AS decision
    FROM decision d
    LEFT JOIN registration r ON r.tenant_id = d.tenant_id AND r.id = d.registration_id
    LEFT JOIN partner p ON p.tenant_id = r.tenant_id AND p.id = r.partner_id
    WHERE d.tenant_id = current_tenant()
      AND (${since}::timestamptz IS NULL OR d.taken_at >= ${since}::timestamptz)
      AND (${kinds}::text[] IS NULL OR d.kind = ANY (${kinds}::text[]))`.execute(tx);
  const fetch = () => sql<StoredRow>`FETCH ${sql.lit(BATCH)} FROM stored_decisions`.execute(tx);
  let coming = fetch();
  for (;;) {
    const { rows } = await coming;
    if (rows.length === 0) break;
    coming = fetch();
    yield rows;
  }
  await sql`CLOSE stored_decisions`.execute(tx);
}

/** What overrides are asked about for a role: its facts do not hold it, those of other decisions do. */
const roleContext = sql.raw(`CASE WHEN d.kind = 'attribution_role' THEN jsonb_build_object(
  'partnerType', p.type, 'tier', p.tier, 'country', r.country, 'segment', NULL, 'productLines',
  ARRAY(SELECT code FROM product_line l WHERE l.tenant_id = r.tenant_id AND l.number = ANY (r.product_lines))) END`);

/**
 * Facts, command and outcome are JSON already: they are set in as they stand, and one text a row
 * takes less of our own time than a row of columns. Ids stay as the database writes them: of a
 * million decisions only a few are shown.
 */
const decisionText = sql`concat(
  '{"decisionId":"', d.id, '","kind":', to_json(d.kind), ',"takenAt":', ${instantText('d.taken_at')},
  ',"takenBy":', to_json(d.taken_by), ',"facts":', d.facts, ',"command":', d.command, ',"outcome":', d.outcome,
  ',"registrationId":', coalesce('"' || d.registration_id || '"', 'null'),
  ',"partner":', coalesce('{"partnerId":"' || p.id || '","tier":"' || p.tier || '"}', 'null'),
  ',"answeredAt":', coalesce(${instantText("(r.decided_at - r.paused_ms * interval '1 millisecond')")}, 'null'),
  ',"knobContext":', coalesce(${roleContext}::text, 'null'), '}')`;

/** An instant in quotes as the engine writes it; made by the database, beside our own work. */
function instantText(expression: string) {
  return sql.raw(
    `to_char(${expression} AT TIME ZONE 'UTC', '"\\""YYYY-MM-DD"T"HH24:MI:SS.MS"Z\\""')`,
  );
}

export function toStoredDecision({ decision }: StoredRow): StoredDecision {
  return JSON.parse(decision) as StoredDecision;
}
