import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql, type RawBuilder } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';

/** Which part of a list: the rows after this one, at most so many. */
export interface Page {
  readonly after: Id<'registration'> | null;
  readonly limit: number;
}

/** Registrations that the clock has to look at by now, a page at a time, in the order of their ids. */
export type DueList = (
  tx: TenantTransaction,
  now: Instant,
  page: Page,
) => Promise<readonly Id<'registration'>[]>;

type DueRows = RawBuilder<{ readonly id: string }>;

const FIRST = '00000000-0000-0000-0000-000000000000';

/** A list from the question which ids are due; no id twice. */
function dueList(ask: (now: Instant) => DueRows): DueList {
  return async (tx, now, { after, limit }) => {
    const start = after === null ? FIRST : decodeId('registration', after);
    const { rows } = await sql<{ id: string }>`
      SELECT DISTINCT id FROM (${ask(now)}) AS due
      WHERE id > ${start}::uuid ORDER BY id LIMIT ${limit}`.execute(tx);
    return rows.map((row) => encodeId('registration', row.id));
  };
}

/** Live registrations whose promised end, or the end of a condition, has passed; the rule knows what holds them beyond it. */
export const listEndedProtections = dueList(
  (now) => sql`
    SELECT registration_id AS id FROM protection_window
    WHERE status = 'active' AND least(upper(period), ends_unless_certified_at) <= ${now}::timestamptz`,
);

/** Registrations whose promised answer, of ours or of who got it next, is due. */
export const listLateRegistrations = dueList(
  (now) => sql`
    SELECT id FROM registration
    WHERE review_status IN ('submitted', 'in_review')
      AND coalesce(escalates_at, decision_due_at) <= ${now}::timestamptz`,
);

/** New registrations that a fast lane has not looked at; each once, and none where there is no lane. */
export const listUnlookedRegistrations = dueList(
  () => sql`
    SELECT r.id FROM registration r JOIN policy p ON p.version = r.policy_version
    WHERE r.review_status = 'submitted' AND r.fast_lane_at IS NULL
      AND jsonb_array_length(p.document -> 'fastLane' -> 'rows') > 0`,
);

/** Proposals to take protection back that take effect by themselves. */
export const listDueRevocations = dueList(
  (now) => sql`
    SELECT registration_id AS id FROM revocation
    WHERE status = 'open' AND takes_effect_at <= ${now}::timestamptz`,
);

/** Questions to partners that stayed open for a day; the rule knows when each runs out. */
export const listUnansweredQuestions = dueList(
  (now) => sql`
    SELECT id FROM registration
    WHERE review_status = 'info_requested'
      AND info_requested_at + interval '1 day' <= ${now}::timestamptz`,
);

/** Live protections that the clock has to look at by now. */
export const listWatchedProtections = dueList(
  (now) => sql`
    SELECT id FROM registration
    WHERE protection_status = 'active'
      AND (look_again_at IS NULL OR look_again_at <= ${now}::timestamptz)`,
);

/** Won deals whose renewal the clock has to look at by now. */
export const listWonSales = dueList(
  (now) => sql`
    SELECT r.id FROM registration r JOIN deal d ON d.id = r.deal_id
    WHERE r.outcome = 'won' AND d.closed_at IS NOT NULL
      AND (r.look_again_at IS NULL OR r.look_again_at <= ${now}::timestamptz)`,
);
