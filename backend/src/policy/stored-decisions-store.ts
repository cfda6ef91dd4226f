import type { Instant } from '@alongside/shared/vocabulary/values';
import type { PartnerTier } from '@alongside/shared/vocabulary/partner';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import type { KnobContext } from '../rules/policy/compiled-policy.ts';
import type { StoredDecision } from '../rules/simulation/stored-decision.ts';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly taken_at: Instant;
  readonly taken_by: string;
  readonly policy_version: number;
  readonly facts: string;
  readonly command: string;
  readonly outcome: string;
  readonly registration_id: string | null;
  readonly partner_id: string | null;
  readonly tier: PartnerTier | null;
  readonly answered_at: Instant | null;
  readonly knob_context: KnobContext | null;
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
): AsyncGenerator<readonly Row[]> {
  // All rows are wanted, not the first ones soon.
  await sql`SET LOCAL cursor_tuple_fraction = 1`.execute(tx);
  await sql`DECLARE stored_decisions NO SCROLL CURSOR FOR
    SELECT d.id, d.kind, ${instantText('d.taken_at')} AS taken_at, d.taken_by, d.policy_version, d.facts, d.command, d.outcome,
      d.registration_id, r.partner_id, p.tier,
      ${instantText("(r.decided_at - r.paused_ms * interval '1 millisecond')")} AS answered_at,
      ${roleContext} AS knob_context
    FROM decision d
    LEFT JOIN registration r ON r.tenant_id = d.tenant_id AND r.id = d.registration_id
    LEFT JOIN partner p ON p.tenant_id = r.tenant_id AND p.id = r.partner_id
    WHERE d.tenant_id = current_tenant()
      AND (${since}::timestamptz IS NULL OR d.taken_at >= ${since}::timestamptz)
      AND (${kinds}::text[] IS NULL OR d.kind = ANY (${kinds}::text[]))`.execute(tx);
  const fetch = () => sql<Row>`FETCH ${sql.lit(BATCH)} FROM stored_decisions`.execute(tx);
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
const roleContext = sql`CASE WHEN d.kind = 'attribution_role' THEN jsonb_build_object(
  'partnerType', p.type, 'tier', p.tier, 'country', r.country, 'segment', NULL, 'productLines',
  ARRAY(SELECT code FROM product_line l WHERE l.tenant_id = r.tenant_id AND l.number = ANY (r.product_lines))) END`;

/** An instant as the engine writes it; made by the database, beside our own work. */
function instantText(expression: string) {
  return sql.raw<Instant>(
    `to_char(${expression} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  );
}

/** Ids stay as the database writes them: of a million decisions only a few are shown. */
export function toStoredDecision(row: Row): StoredDecision {
  return {
    decisionId: row.id,
    kind: row.kind,
    takenAt: row.taken_at,
    takenBy: row.taken_by,
    facts: JSON.parse(row.facts) as unknown,
    command: JSON.parse(row.command) as unknown,
    outcome: JSON.parse(row.outcome) as unknown,
    registrationId: row.registration_id,
    partner:
      row.partner_id === null || row.tier === null
        ? null
        : { partnerId: row.partner_id, tier: row.tier },
    answeredAt: row.answered_at,
    knobContext: row.knob_context,
  };
}
