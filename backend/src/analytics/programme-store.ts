import type { AttributionRole, TouchKind } from '@alongside/shared/vocabulary/attribution';
import type { PartnerTier, PartnerType } from '@alongside/shared/vocabulary/partner';
import type { ReviewStatus } from '@alongside/shared/vocabulary/registration';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import { happenedAt } from '../attribution/touch-store.ts';
import type { TenantTransaction } from '../platform/database/database.ts';
import type { FixedPayee } from '../rules/attribution/lock/attribution-lock.ts';
import type { Period } from '../rules/analytics/period.ts';

type Bounds = Pick<Period, 'startsAt' | 'endsAt'>;

export interface SubmittedRow {
  readonly partner: string;
  readonly submittedAt: Instant;
  readonly reviewStatus: ReviewStatus;
  readonly decidedAt: Instant | null;
  readonly dueAt: Instant;
  readonly won: boolean;
  readonly policyVersion: number;
  readonly conflicts: readonly string[] | null;
  /** When we asked the partner, and when the partner answered, in order; null when we never asked. */
  readonly questions: readonly { readonly kind: string; readonly at: string }[] | null;
}

/** Registrations submitted in the period. */
export async function listSubmitted(
  tx: TenantTransaction,
  { startsAt, endsAt }: Bounds,
): Promise<readonly SubmittedRow[]> {
  const { rows } = await sql<SubmittedRow>`
    WITH asked AS (
      SELECT registration_id, json_agg(json_build_object('kind', kind, 'at', at) ORDER BY at) AS questions
      FROM registration_event WHERE kind IN ('information_requested', 'information_answered') GROUP BY registration_id
    ), disputed AS (
      SELECT registration_id, array_agg(conflict_id::text) AS conflicts FROM conflict_party GROUP BY registration_id
    )
    SELECT r.partner_id AS partner, r.submitted_at AS "submittedAt", r.review_status AS "reviewStatus",
      r.decided_at AS "decidedAt", r.decision_due_at AS "dueAt", r.outcome = 'won' AS won,
      r.policy_version AS "policyVersion", disputed.conflicts, asked.questions
    FROM registration r
    LEFT JOIN asked ON asked.registration_id = r.id
    LEFT JOIN disputed ON disputed.registration_id = r.id
    WHERE r.submitted_at >= ${startsAt} AND r.submitted_at < ${endsAt} AND r.review_status <> 'draft'`.execute(
    tx,
  );
  return rows;
}

export interface DealRow {
  readonly amountMinor: number | null;
  readonly currency: string;
  readonly stageClass: 'early' | 'late' | 'won' | 'lost';
  readonly createdAt: Instant;
  readonly closedAt: Instant;
  /** What was fixed of who takes part; null while it is open. */
  readonly fixed: readonly FixedPayee[] | null;
  /** When the first approved registration was submitted. */
  readonly registeredAt: Instant | null;
  /** The approved ones, by submission; null when there are none or it is fixed who takes part. */
  readonly registrations:
    | readonly {
        readonly id: string;
        readonly partner: string;
        readonly type: PartnerType;
        readonly role: AttributionRole;
        readonly submittedAt: string;
      }[]
    | null;
  /** Null when there are none or it is fixed who takes part. */
  readonly touches:
    | readonly {
        readonly id: string;
        readonly partner: string;
        readonly kind: TouchKind;
        readonly at: string;
        readonly byUs: boolean;
        readonly byPartner: boolean;
      }[]
    | null;
}

/** Deals closed in the period, and those that are open with a partner now. */
export async function listCountedDeals(
  tx: TenantTransaction,
  { startsAt, endsAt }: Bounds,
): Promise<readonly DealRow[]> {
  const { rows } = await sql<DealRow>`
    WITH registered AS (
      SELECT r.deal_id, json_agg(json_build_object('id', r.id, 'partner', r.partner_id, 'type', p.type,
        'role', r.attribution_role, 'submittedAt', r.submitted_at) ORDER BY r.submitted_at, r.id) AS registrations,
        min(r.submitted_at) AS first_at
      FROM registration r JOIN partner p ON p.id = r.partner_id
      WHERE r.deal_id IS NOT NULL AND r.review_status = 'approved' GROUP BY r.deal_id
    ), touched AS (
      SELECT t.deal_id, json_agg(json_build_object('id', t.id, 'partner', t.partner_id, 'kind', t.kind, 'at', ${happenedAt},
        'byUs', t.logged_by IS NOT NULL, 'byPartner', t.confirmed_by IS NOT NULL)) AS touches
      FROM touch t GROUP BY t.deal_id
    ), adjusted AS (
      SELECT DISTINCT ON (deal_id) deal_id, snapshot -> 'payees' AS payees
      FROM attribution_adjustment ORDER BY deal_id, number DESC
    )
    SELECT d.amount_minor AS "amountMinor", d.currency, d.stage_class AS "stageClass",
      d.created_in_crm_at AS "createdAt", coalesce(d.closed_at, d.read_at) AS "closedAt",
      coalesce(adjusted.payees, l.snapshot -> 'payees') AS fixed, registered.first_at AS "registeredAt",
      CASE WHEN l.deal_id IS NULL THEN registered.registrations END AS registrations,
      CASE WHEN l.deal_id IS NULL THEN touched.touches END AS touches
    FROM deal d
    LEFT JOIN registered ON registered.deal_id = d.id
    LEFT JOIN touched ON touched.deal_id = d.id
    LEFT JOIN attribution_lock l ON l.deal_id = d.id
    LEFT JOIN adjusted ON adjusted.deal_id = d.id
    WHERE NOT d.deleted AND CASE WHEN d.stage_class IN ('won', 'lost')
      THEN coalesce(d.closed_at, d.read_at) >= ${startsAt} AND coalesce(d.closed_at, d.read_at) < ${endsAt}
      ELSE registered.deal_id IS NOT NULL OR touched.deal_id IS NOT NULL END`.execute(tx);
  return rows;
}

export interface PartnerRow {
  readonly id: string;
  readonly name: string;
  readonly tier: PartnerTier;
  readonly active: boolean;
  readonly wrote: boolean;
}

/** All partners, and whether one of their people wrote in the period. */
export async function listCountedPartners(
  tx: TenantTransaction,
  { startsAt, endsAt }: Bounds,
): Promise<readonly PartnerRow[]> {
  const { rows } = await sql<PartnerRow>`
    WITH wrote AS (
      SELECT DISTINCT c.partner_id FROM message m JOIN partner_contact c ON c.id = m.partner_contact_id
      WHERE m.posted_at >= ${startsAt} AND m.posted_at < ${endsAt}
    )
    SELECT p.id, p.name, p.tier, p.status = 'active' AS active, wrote.partner_id IS NOT NULL AS wrote
    FROM partner p LEFT JOIN wrote ON wrote.partner_id = p.id`.execute(tx);
  return rows;
}
