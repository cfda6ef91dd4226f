import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import { agreedPartsJson } from '../attribution/agreed-part-store.ts';
import { fixedAttributionJson } from '../attribution/lock-store.ts';
import { messagesJson } from '../collaboration/thread-store.ts';
import type { TenantTransaction } from '../platform/database/database.ts';
import { prepareStatement } from '../platform/database/prepare-statement.ts';
import { decodeId } from '../platform/ids.ts';
import { registrationJson } from '../registration/registration-json.ts';
import {
  conflictsJson,
  contactsJson,
  historyJson,
  invitableJson,
  possibleMatchesJson,
  recordsJson,
  syncJson,
  touchesJson,
} from './deal-card-json.ts';
import type { DealCardRow } from './deal-card-row.ts';

/** Which deal, for whom. */
export interface DealCardKey {
  readonly installationId: Id<'installation'>;
  readonly recordId: string;
  readonly readerId: Id<'crmUser'>;
  readonly now: Instant;
}

interface Values extends Readonly<Record<string, string>> {
  readonly installationId: string;
  readonly recordId: string;
  readonly readerId: string;
  readonly now: string;
}

const readCards = prepareStatement<{ card: DealCardRow }, Values>(
  'deal-card',
  (value) => sql`
    WITH d AS MATERIALIZED (
      SELECT deal.*, record.external_id, record.installation_id FROM crm_record record JOIN deal ON deal.id = record.deal_id
      WHERE record.installation_id = ${value('installationId')}
        AND record.object = 'deal' AND record.external_id = ${value('recordId')}
    ), regs AS MATERIALIZED (
      SELECT r.* FROM registration r, d WHERE r.deal_id = d.id
      UNION ALL SELECT r.* FROM registration r, d WHERE r.customer_id = d.customer_id AND r.deal_id IS DISTINCT FROM d.id
      ORDER BY submitted_at DESC LIMIT 50
    ), shown AS MATERIALIZED (
      SELECT r.* FROM regs r, d WHERE r.deal_id = d.id
        OR (r.deal_id IS NULL AND r.review_status IN ('submitted', 'in_review', 'info_requested', 'approved'))
    )
    SELECT json_build_object(
      'deal', (SELECT json_build_object(
        'id', d.id, 'recordId', d.external_id, 'customerId', d.customer_id,
        'customerName', (SELECT name FROM customer c WHERE c.id = d.customer_id),
        'name', d.name, 'amountMinor', d.amount_minor, 'currency', d.currency, 'stage', d.stage,
        'stageClass', d.stage_class, 'expectedCloseOn', d.expected_close_on,
        'createdAt', d.created_in_crm_at, 'closedAt', d.closed_at) FROM d),
      'registrations', coalesce((SELECT json_agg(${registrationJson} ORDER BY r.submitted_at, r.id)
        FROM regs r JOIN partner p ON p.id = r.partner_id), '[]'),
      'possibleMatches', ${possibleMatchesJson},
      'conflicts', ${conflictsJson},
      'contacts', ${contactsJson},
      'touches', ${touchesJson},
      'agreedParts', (SELECT ${agreedPartsJson} FROM d),
      'fixed', (SELECT ${fixedAttributionJson} FROM d),
      'messages', ${messagesJson(sql`SELECT r.id FROM shown r`, { internal: true })},
      'unread', (SELECT count(*) FROM thread t JOIN message m ON m.thread_id = t.id
        LEFT JOIN thread_reader seen ON seen.thread_id = t.id AND seen.reader_id = ${value('readerId')}
        WHERE t.registration_id IN (SELECT r.id FROM shown r)
          AND m.crm_user_id IS DISTINCT FROM ${value('readerId')} AND m.posted_at > coalesce(seen.read_until, '-infinity')),
      'history', ${historyJson},
      'invitable', ${invitableJson},
      'sync', ${syncJson},
      'records', ${recordsJson},
      'policyVersion', (SELECT max(version) FROM policy WHERE effective_from <= ${value('now')}),
      'reader', (SELECT name FROM crm_user WHERE id = ${value('readerId')}),
      'partnerManager', (SELECT u.name FROM regs r JOIN partner p ON p.id = r.partner_id JOIN crm_user u ON u.id = p.manager_id
        ORDER BY r.submitted_at DESC LIMIT 1)
    ) AS card FROM d`,
);

/**
 * Everything the card of a deal is built from, in one round trip; undefined when we have not seen
 * the record. Registrations are those of the deal and of its customer, the newest 50; people, thread and
 * history are those of the deal's and of the ones that belong to no deal yet.
 */
export async function readDealCard(
  tx: TenantTransaction,
  key: DealCardKey,
): Promise<DealCardRow | undefined> {
  const rows = await readCards(tx, {
    installationId: decodeId('installation', key.installationId),
    recordId: key.recordId,
    readerId: decodeId('crmUser', key.readerId),
    now: key.now,
  });
  return rows[0]?.card;
}
