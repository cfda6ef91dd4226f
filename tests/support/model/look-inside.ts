import { encodeId } from '@alongside/backend/platform/ids';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type {
  ProtectionStatus,
  RegistrationOutcome,
  ReviewStatus,
} from '@alongside/shared/vocabulary/registration';
import type pg from 'pg';
import { queryInTenant } from '../query-in-tenant.ts';

export interface OpenConflict {
  readonly conflictId: Id<'conflict'>;
  readonly parties: readonly Id<'registration'>[];
}

export interface Axes {
  readonly review: ReviewStatus;
  readonly protection: ProtectionStatus;
  readonly outcome: RegistrationOutcome;
}

/** What must be true of the whole database, and how much was written so far. */
export interface Picture {
  readonly registrations: Readonly<Record<string, Axes>>;
  readonly openConflicts: readonly OpenConflict[];
  readonly written: { readonly decisions: number; readonly events: number; readonly audit: number };
  /** Counts of what must never be; all 0. */
  readonly broken: Readonly<Record<string, number>>;
}

const stands = `(s.review_status IN ('submitted', 'in_review', 'info_requested') OR s.protection_status = 'active')`;

const question = `SELECT jsonb_build_object(
  'registrations', coalesce((SELECT jsonb_object_agg(r.id, jsonb_build_object(
    'review', r.review_status, 'protection', r.protection_status, 'outcome', r.outcome)) FROM registration r), '{}'),
  'openConflicts', coalesce((SELECT jsonb_agg(jsonb_build_object('conflictId', c.id, 'parties',
      (SELECT jsonb_agg(y.registration_id ORDER BY y.registration_id) FROM conflict_party y WHERE y.conflict_id = c.id)) ORDER BY c.id)
    FROM conflict c WHERE c.status = 'open'), '[]'),
  'written', jsonb_build_object('decisions', (SELECT count(*) FROM decision),
    'events', (SELECT count(*) FROM registration_event), 'audit', (SELECT count(*) FROM audit_event)),
  'broken', jsonb_build_object(
    'double protection', (SELECT count(*) FROM protection_window a JOIN protection_window b
      ON a.id < b.id AND a.customer_id = b.customer_id AND a.product_lines && b.product_lines
      AND a.territories && b.territories AND a.partner_id <> b.partner_id
      WHERE a.exclusive AND b.exclusive AND a.status = 'active' AND b.status = 'active'),
    'protected without a window, or a window without protection', (SELECT count(*) FROM registration r
      WHERE (r.protection_status = 'active') <> EXISTS
        (SELECT FROM protection_window w WHERE w.registration_id = r.id AND w.status = 'active')),
    'windows that ended otherwise than they say', (SELECT count(*) FROM registration r JOIN protection_window w
      ON w.registration_id = r.id AND NOT w.replaced WHERE w.status <> r.protection_status),
    'open conflicts that nobody disputes', (SELECT count(*) FROM conflict c WHERE c.status = 'open' AND 2 >
      (SELECT count(*) FROM conflict_party y JOIN registration s ON s.id = y.registration_id
        WHERE y.conflict_id = c.id AND ${stands})),
    'wishes for more time of nobody protected', (SELECT count(*) FROM extension_request e JOIN registration r
      ON r.id = e.registration_id WHERE e.status = 'open' AND r.protection_status <> 'active'),
    'approved, but nobody knows when', (SELECT count(*) FROM registration r
      WHERE r.review_status = 'approved' AND r.decided_at IS NULL),
    'complete without products', (SELECT count(*) FROM registration r
      WHERE r.complete AND (r.product_lines = '{}' OR r.country IS NULL)))
) AS picture`;

export async function lookInside(pool: pg.Pool, tenantId: Id<'tenant'>): Promise<Picture> {
  const [row] = await queryInTenant<{ picture: Picture }>(pool, tenantId, question);
  const { openConflicts, ...rest } = row!.picture;
  return {
    ...rest,
    openConflicts: openConflicts.map(({ conflictId, parties }) => ({
      conflictId: encodeId('conflict', conflictId),
      parties: parties.map((id) => encodeId('registration', id)),
    })),
  };
}
