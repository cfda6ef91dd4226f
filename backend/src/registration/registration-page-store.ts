import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import { helpJson, type HelpJson } from '../attribution/touch-store.ts';
import { messagesJson, type MessageJson } from '../collaboration/thread-store.ts';
import type { HistoryRow } from '../card/deal-card-row.ts';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';
import { registrationJson, type RegistrationJson } from './registration-json.ts';

/** One registration as its partner reads it; internal notes and other partners are not even read. */
export interface RegistrationPageRow {
  readonly registration: RegistrationJson;
  readonly reasons: HistoryRow['reasons'];
  readonly timeline: readonly HistoryRow[];
  readonly messages: readonly MessageJson[];
  readonly help: readonly HelpJson[];
  readonly threadId: string | null;
  readonly partnerManager: string | null;
}

/** Kinds of events that a partner may read: what it did itself and what was decided about it (R73). */
const shownKinds = [
  'submitted',
  'completed',
  'partner_confirmed',
  'edited',
  'information_requested',
  'information_answered',
  'approved',
  'declined',
  'withdrawn',
  'extension_requested',
  'extended',
  'released',
  'expired',
  'activity_warned',
  'activity_asked',
  'activity_checked',
  'end_reminded',
  'lapsed',
  'kept',
  'restored',
  'partner_left',
  'renewal_opened',
  'renewal_warned',
  'renewal_freed',
  'appeal_opened',
  'appeal_answered',
  'revocation_proposed',
  'revocation_dismissed',
  'revoked',
  'escalated',
];

export async function readRegistrationPage(
  tx: TenantTransaction,
  registrationId: Id<'registration'>,
  partnerId: Id<'partner'>,
): Promise<RegistrationPageRow | undefined> {
  const id = decodeId('registration', registrationId);
  const { rows } = await sql<{ page: RegistrationPageRow }>`
    SELECT jsonb_build_object(
      'registration', ${registrationJson},
      'reasons', (SELECT n.reasons FROM decision n WHERE n.id = r.decision_id),
      'timeline', coalesce((SELECT jsonb_agg(to_jsonb(e) ORDER BY e."happenedAt") FROM (
        SELECT v.at AS "happenedAt", v.reason_code AS code, '{}'::jsonb AS details, v.decision_id AS "decisionId",
          p.name AS "partnerName", c.name AS "actorName",
          (SELECT n.reasons FROM decision n WHERE n.id = v.decision_id) AS reasons
        FROM registration_event v
        LEFT JOIN partner_contact c ON c.id = v.actor_id AND v.actor_kind = 'partner_contact'
        WHERE v.registration_id = r.id AND v.kind = ANY (${shownKinds}) AND v.at >= coalesce(r.partner_since, v.at) ORDER BY v.at DESC, v.id DESC LIMIT 50) AS e), '[]'),
      'messages', ${messagesJson(sql`SELECT r.id`, { internal: false, since: sql`r.partner_since` })},
      'help', ${helpJson},
      'threadId', (SELECT t.id FROM thread t WHERE t.registration_id = r.id),
      'partnerManager', (SELECT u.name FROM crm_user u WHERE u.id = p.manager_id)
    ) AS page
    FROM registration r JOIN partner p ON p.id = r.partner_id
    WHERE r.id = ${id} AND r.partner_id = ${decodeId('partner', partnerId)}`.execute(tx);
  return rows[0]?.page;
}
