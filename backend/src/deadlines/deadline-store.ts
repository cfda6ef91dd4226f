import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';

/** Which part of a list: the rows after this one, at most so many. */
export interface Page {
  readonly after: Id<'registration'> | null;
  readonly limit: number;
}

const FIRST = '00000000-0000-0000-0000-000000000000';

function start({ after }: Page): string {
  return after === null ? FIRST : decodeId('registration', after);
}

/** Live registrations whose promised end, or the end of a condition, has passed; the rule knows what holds them beyond it. */
export async function listEndedProtections(
  tx: TenantTransaction,
  now: Instant,
  page: Page,
): Promise<readonly Id<'registration'>[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT DISTINCT registration_id AS id FROM protection_window
    WHERE status = 'active' AND least(upper(period), ends_unless_certified_at) <= ${now}::timestamptz AND registration_id > ${start(page)}::uuid
    ORDER BY registration_id LIMIT ${page.limit}`.execute(tx);
  return rows.map((row) => encodeId('registration', row.id));
}

/** Registrations whose promised answer, of ours or of who got it next, is due. */
export async function listLateRegistrations(
  tx: TenantTransaction,
  now: Instant,
  page: Page,
): Promise<readonly Id<'registration'>[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM registration
    WHERE review_status IN ('submitted', 'in_review')
      AND coalesce(escalates_at, decision_due_at) <= ${now}::timestamptz AND id > ${start(page)}::uuid
    ORDER BY id LIMIT ${page.limit}`.execute(tx);
  return rows.map((row) => encodeId('registration', row.id));
}

/** New registrations that a fast lane has not looked at; each once, and none where there is no lane. */
export async function listUnlookedRegistrations(
  tx: TenantTransaction,
  _now: Instant,
  page: Page,
): Promise<readonly Id<'registration'>[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT r.id FROM registration r JOIN policy p ON p.version = r.policy_version
    WHERE r.review_status = 'submitted' AND r.fast_lane_at IS NULL AND r.id > ${start(page)}::uuid
      AND jsonb_array_length(p.document -> 'fastLane' -> 'rows') > 0
    ORDER BY r.id LIMIT ${page.limit}`.execute(tx);
  return rows.map((row) => encodeId('registration', row.id));
}

/** Proposals to take protection back that take effect by themselves. */
export async function listDueRevocations(
  tx: TenantTransaction,
  now: Instant,
  page: Page,
): Promise<readonly Id<'registration'>[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT registration_id AS id FROM revocation
    WHERE status = 'open' AND takes_effect_at <= ${now}::timestamptz AND registration_id > ${start(page)}::uuid
    ORDER BY registration_id LIMIT ${page.limit}`.execute(tx);
  return rows.map((row) => encodeId('registration', row.id));
}

/** Questions to partners that stayed open for a day; the rule knows when each runs out. */
export async function listUnansweredQuestions(
  tx: TenantTransaction,
  now: Instant,
  page: Page,
): Promise<readonly Id<'registration'>[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM registration
    WHERE review_status = 'info_requested' AND info_requested_at + interval '1 day' <= ${now}::timestamptz
      AND id > ${start(page)}::uuid
    ORDER BY id LIMIT ${page.limit}`.execute(tx);
  return rows.map((row) => encodeId('registration', row.id));
}

/** Live protections that the clock has to look at by now. */
export async function listWatchedProtections(
  tx: TenantTransaction,
  now: Instant,
  page: Page,
): Promise<readonly Id<'registration'>[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT id FROM registration
    WHERE protection_status = 'active' AND (look_again_at IS NULL OR look_again_at <= ${now}::timestamptz)
      AND id > ${start(page)}::uuid
    ORDER BY id LIMIT ${page.limit}`.execute(tx);
  return rows.map((row) => encodeId('registration', row.id));
}

/** Won deals whose renewal the clock has to look at by now. */
export async function listWonSales(
  tx: TenantTransaction,
  now: Instant,
  page: Page,
): Promise<readonly Id<'registration'>[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT r.id FROM registration r JOIN deal d ON d.id = r.deal_id
    WHERE r.outcome = 'won' AND d.closed_at IS NOT NULL
      AND (r.look_again_at IS NULL OR r.look_again_at <= ${now}::timestamptz) AND r.id > ${start(page)}::uuid
    ORDER BY r.id LIMIT ${page.limit}`.execute(tx);
  return rows.map((row) => encodeId('registration', row.id));
}
