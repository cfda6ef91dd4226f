import type { Reason } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';
import { registrationJson, type RegistrationJson } from './registration-json.ts';

/** Which page of which queue. `after` is the sort key of the last row of the page before. */
export interface QueueKey {
  readonly show: 'waiting' | 'conflicts' | 'decided';
  readonly limit: number;
  readonly after: { readonly at: string; readonly id: string } | null;
  /** The CRM of the reader, whose records of the deals are named. */
  readonly installationId: Id<'installation'> | null;
}

export interface QueueRow {
  readonly registration: RegistrationJson;
  readonly reasons: readonly Reason[] | null;
  /** Of the newest decision since: why a person looks again, when one does. */
  readonly laterReasons: readonly Reason[] | null;
  /** When the partner registered this for the first time; null when it never did before. */
  readonly firstSubmittedAt: string | null;
  readonly dealRecordId: string | null;
  /** What the page is ordered by, exactly as the database holds it. */
  readonly sortAt: string;
}

const filters = {
  // As the index has it: also what was decided and is looked at again.
  waiting: sql`(r.review_status IN ('submitted', 'in_review', 'info_requested') OR r.second_look_due_at IS NOT NULL)`,
  conflicts: sql`EXISTS (SELECT FROM conflict_party y JOIN conflict c ON c.id = y.conflict_id
    WHERE y.registration_id = r.id AND c.status = 'open')`,
  decided: sql`r.decided_at IS NOT NULL`,
};

/** One page by due time (what was decided: newest first), and how many there are in all. */
export async function readQueue(
  tx: TenantTransaction,
  key: QueueKey,
): Promise<{ rows: readonly QueueRow[]; total: number }> {
  const newest = key.show === 'decided';
  const installationId =
    key.installationId === null ? null : decodeId('installation', key.installationId);
  const sortAt = newest
    ? sql`r.decided_at`
    : sql`coalesce(r.second_look_due_at, r.decision_due_at)`;
  const after =
    key.after === null
      ? sql``
      : newest
        ? sql`AND (${sortAt}, r.id) < (${key.after.at}::timestamptz, ${key.after.id}::uuid)`
        : sql`AND (${sortAt}, r.id) > (${key.after.at}::timestamptz, ${key.after.id}::uuid)`;
  const order = newest ? sql`DESC` : sql`ASC`;
  const { rows } = await sql<QueueRow>`
    SELECT ${registrationJson} AS registration, ${sortAt}::text AS "sortAt",
      (SELECT n.reasons FROM decision n WHERE n.registration_id = r.id AND n.kind IN ('submission', 'completed')
        ORDER BY n.taken_at DESC LIMIT 1) AS reasons,
      (SELECT n.reasons FROM decision n WHERE n.registration_id = r.id AND n.kind IN ('approved', 'edited', 'deal_outcome')
        ORDER BY n.taken_at DESC, n.id DESC LIMIT 1) AS "laterReasons",
      (WITH RECURSIVE earlier AS (
          SELECT f.previous_registration_id, f.submitted_at FROM registration f
          WHERE f.id = r.previous_registration_id AND r.origin <> 'renewal'
          UNION ALL
          SELECT f.previous_registration_id, f.submitted_at FROM registration f JOIN earlier e ON f.id = e.previous_registration_id)
        SELECT min(submitted_at)::text FROM earlier) AS "firstSubmittedAt",
      (SELECT k.external_id FROM crm_record k WHERE k.deal_id = r.deal_id AND k.object = 'deal'
          AND k.installation_id = ${installationId}::uuid LIMIT 1) AS "dealRecordId"
    FROM registration r JOIN partner p ON p.id = r.partner_id
    WHERE ${filters[key.show]} ${after}
    ORDER BY ${sortAt} ${order}, r.id ${order} LIMIT ${key.limit}`.execute(tx);
  const { rows: counted } = await sql<{ total: number }>`
    SELECT count(*) AS total FROM registration r WHERE ${filters[key.show]}`.execute(tx);
  return { rows, total: counted[0]?.total ?? 0 };
}
