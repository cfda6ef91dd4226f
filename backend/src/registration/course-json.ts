import { sql } from 'kysely';
import { parseInstant } from '../platform/database/column-types.ts';
import type { OurTask, ProtectionCourse } from '../rules/protection-window/facts.ts';

/** The course of a protection as one JSON value: for queries over `registration r`. */
export const courseJson = sql`jsonb_build_object(
  'recentActivity', to_jsonb(r.recent_activity),
  'endsUnlessCertifiedAt', (SELECT max(w.ends_unless_certified_at) FROM protection_window w
    WHERE w.registration_id = r.id AND w.status = 'active'),
  'ourTasks', CASE WHEN r.protection_status <> 'active' THEN '[]'::jsonb ELSE coalesce((
    SELECT jsonb_agg(jsonb_build_object('kind', task.kind, 'openedAt', task.opened, 'closedAt', task.closed)
      ORDER BY task.opened, task.kind)
    FROM (
      SELECT 'extension' AS kind, e.requested_at AS opened, e.decided_at AS closed
        FROM extension_request e WHERE e.registration_id = r.id
      UNION ALL SELECT 'conflict', c.opened_at, c.resolved_at
        FROM conflict_party cp JOIN conflict c ON c.id = cp.conflict_id WHERE cp.registration_id = r.id
      UNION ALL SELECT 'review', r.last_activity_at, NULL WHERE r.review_status = 'in_review'
    ) AS task), '[]') END
)`;

/** What `courseJson` gives back. */
export interface CourseJson {
  readonly recentActivity: readonly string[];
  readonly endsUnlessCertifiedAt: string | null;
  readonly ourTasks: readonly {
    readonly kind: OurTask['kind'];
    readonly openedAt: string;
    readonly closedAt: string | null;
  }[];
}

export function toCourse(row: CourseJson): ProtectionCourse {
  return {
    recentActivity: row.recentActivity.map(parseInstant),
    endsUnlessCertifiedAt: row.endsUnlessCertifiedAt && parseInstant(row.endsUnlessCertifiedAt),
    ourTasks: row.ourTasks.map(({ kind, openedAt, closedAt }) => ({
      kind,
      openedAt: parseInstant(openedAt),
      closedAt: closedAt && parseInstant(closedAt),
    })),
  };
}
