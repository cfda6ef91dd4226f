import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { encodeId } from '../platform/ids.ts';

/** Live registrations whose promised end has passed; the rule knows what holds them beyond it. */
export async function listEndedProtections(
  tx: TenantTransaction,
  now: Instant,
  limit: number,
): Promise<readonly Id<'registration'>[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT DISTINCT registration_id AS id FROM protection_window
    WHERE status = 'active' AND upper(period) <= ${now}::timestamptz ORDER BY registration_id LIMIT ${limit}`.execute(
    tx,
  );
  return rows.map((row) => encodeId('registration', row.id));
}

/** Questions to partners that ran out by the rules they were asked under; the rule judges each again. */
export async function listUnansweredQuestions(
  tx: TenantTransaction,
  now: Instant,
  limit: number,
): Promise<readonly Id<'registration'>[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT r.id FROM registration r JOIN policy p ON p.version = r.policy_version
    WHERE r.review_status = 'info_requested'
      AND r.info_requested_at + (p.document->'sla'->>'infoRequestTimeoutDays')::int * interval '1 day' <= ${now}::timestamptz
    ORDER BY r.info_requested_at LIMIT ${limit}`.execute(tx);
  return rows.map((row) => encodeId('registration', row.id));
}
