import type { AttributionRole, TouchKind } from '@alongside/shared/vocabulary/attribution';
import type { PartnerTier, PartnerType } from '@alongside/shared/vocabulary/partner';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';

/** A registration approved on a won deal. */
interface ApprovedRow {
  readonly id: string;
  readonly partnerId: string;
  readonly type: PartnerType;
  readonly tier: PartnerTier;
  readonly country: string | null;
  readonly productLines: readonly string[];
  readonly role: AttributionRole | null;
  readonly submittedAt: string;
}

export interface WonDealRow {
  readonly id: string;
  readonly amount_minor: number | null;
  readonly currency: string;
  readonly created_in_crm_at: Instant;
  readonly won_at: Instant;
  readonly registrations: readonly ApprovedRow[];
  readonly touches: readonly {
    readonly id: string;
    readonly partnerId: string;
    readonly kind: TouchKind;
    readonly day: string;
    readonly logged: boolean;
  }[];
}

const BATCH = 500;

/**
 * Won deals with everything their credit is computed from, batch by batch from a cursor.
 *
 * @param since only deals won at or after; null for all
 */
export async function* readWonDeals(
  tx: TenantTransaction,
  since: Instant | null,
): AsyncGenerator<readonly WonDealRow[]> {
  await sql`DECLARE won_deals NO SCROLL CURSOR FOR
    SELECT d.id, d.amount_minor, d.currency, d.created_in_crm_at, coalesce(d.closed_at, d.read_at) AS won_at,
      ${registrations} AS registrations, ${touches} AS touches
    FROM deal d
    WHERE d.tenant_id = current_tenant() AND d.stage_class = 'won' AND NOT d.deleted
      AND (${since}::timestamptz IS NULL OR coalesce(d.closed_at, d.read_at) >= ${since}::timestamptz)
    ORDER BY d.id`.execute(tx);
  for (;;) {
    const { rows } = await sql<WonDealRow>`FETCH ${sql.lit(BATCH)} FROM won_deals`.execute(tx);
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) break;
  }
  await sql`CLOSE won_deals`.execute(tx);
}

const registrations = sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'partnerId', r.partner_id, 'type', p.type,
      'tier', p.tier, 'country', r.country, 'role', r.attribution_role, 'submittedAt', r.submitted_at,
      'productLines', ARRAY(SELECT code FROM product_line l WHERE l.tenant_id = r.tenant_id AND l.number = ANY (r.product_lines) ORDER BY l.number))
      ORDER BY r.submitted_at, r.id), '[]')
  FROM registration r JOIN partner p ON p.tenant_id = r.tenant_id AND p.id = r.partner_id
  WHERE r.tenant_id = d.tenant_id AND r.deal_id = d.id AND r.review_status = 'approved')`;

const touches = sql`(
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'partnerId', t.partner_id, 'kind', t.kind,
      'day', t.happened_on, 'logged', t.logged_by IS NOT NULL) ORDER BY t.happened_on, t.id), '[]')
  FROM touch t WHERE t.tenant_id = d.tenant_id AND t.deal_id = d.id)`;
