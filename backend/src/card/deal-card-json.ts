import { sql } from 'kysely';
import { leadingFirst } from '../crm-sync/deal-record-store.ts';
import { registrationJson } from '../registration/registration-json.ts';
import { happenedAt } from '../attribution/touch-store.ts';

/* Parts of the card's one query. They read `d` (the deal), `regs` (its registrations and its customer's) and `shown` (those the card tells about). */

export const conflictsJson = sql`coalesce((SELECT json_agg(json_build_object(
    'id', c.id, 'status', c.status, 'openedAt', c.opened_at, 'dueAt', c.due_at, 'resolvedAt', c.resolved_at,
    'decisionId', c.decision_id,
    'reasons', coalesce((SELECT reasons FROM decision n WHERE n.id = c.decision_id), '[]'),
    'outcome', (SELECT outcome FROM decision n WHERE n.id = c.decision_id),
    'parties', (SELECT json_agg(json_build_object('registrationId', y.registration_id, 'partnerName', q.name, 'result', y.result)
        ORDER BY s.submitted_at, s.id)
      FROM conflict_party y JOIN registration s ON s.id = y.registration_id JOIN partner q ON q.id = s.partner_id
      WHERE y.conflict_id = c.id)
  ) ORDER BY c.opened_at DESC)
  FROM conflict c WHERE c.id IN (SELECT y.conflict_id FROM conflict_party y JOIN regs r ON r.id = y.registration_id)), '[]')`;

export const contactsJson = sql`coalesce((SELECT json_agg(json_build_object(
    'id', c.id, 'partnerId', c.partner_id, 'name', c.name, 'role', c.role,
    'certifications', coalesce((SELECT json_agg(json_build_object(
        'id', k.id, 'type', k.type, 'level', k.level, 'productLine', l.name, 'status', k.status,
        'earnedOn', k.earned_on, 'expiresOn', k.expires_on) ORDER BY k.expires_on DESC NULLS LAST, k.id)
      FROM certification k LEFT JOIN product_line l ON l.id = k.product_line_id WHERE k.partner_contact_id = c.id), '[]')
  ) ORDER BY c.name, c.id)
  FROM partner_contact c WHERE c.partner_id IN (SELECT r.partner_id FROM shown r)), '[]')`;

export const touchesJson = sql`coalesce((SELECT json_agg(json_build_object(
    'id', t.id, 'partnerId', t.partner_id, 'partnerName', p.name, 'kind', t.kind, 'happenedAt', ${happenedAt},
    'loggedByUs', t.logged_by IS NOT NULL, 'loggedByPartner', t.confirmed_by IS NOT NULL) ORDER BY t.happened_on, t.id)
  FROM touch t JOIN partner p ON p.id = t.partner_id, d WHERE t.deal_id = d.id), '[]')`;

/** The newest 50 events of the registrations that the card tells about; who did it by name. */
export const historyJson = sql`coalesce((SELECT json_agg(to_json(e) ORDER BY e."happenedAt" DESC) FROM (
    SELECT v.at AS "happenedAt", v.reason_code AS code, v.details, v.decision_id AS "decisionId", p.name AS "partnerName",
      coalesce(u.name, c.name) AS "actorName",
      (SELECT n.reasons FROM decision n WHERE n.id = v.decision_id) AS reasons
    FROM registration_event v JOIN shown r ON r.id = v.registration_id
    JOIN partner p ON p.id = r.partner_id
    LEFT JOIN crm_user u ON u.id = v.actor_id AND v.actor_kind = 'crm_user'
    LEFT JOIN partner_contact c ON c.id = v.actor_id AND v.actor_kind = 'partner_contact'
    ORDER BY v.at DESC, v.id DESC LIMIT 50) AS e), '[]')`;

/** For a deal without any partner: certified people of active partners, the highest tiers first, at most 50. */
export const invitableJson = sql`coalesce((SELECT json_agg(json_build_object('id', t.id, 'name', t.name, 'partnerName', t."partnerName")
  ORDER BY t.rank DESC, t."partnerName", t.name, t.id) FROM (
    SELECT c.id, c.name, p.name AS "partnerName",
      array_position(ARRAY['registered', 'bronze', 'silver', 'gold', 'platinum'], p.tier) AS rank
    FROM partner_contact c JOIN partner p ON p.id = c.partner_id
    WHERE p.status = 'active' AND NOT EXISTS (SELECT FROM regs)
      AND EXISTS (SELECT FROM certification k WHERE k.partner_contact_id = c.id AND k.status = 'active')
    ORDER BY rank DESC, p.name, c.name, c.id LIMIT 50) AS t), '[]')`;

/** What waits to be written for this record, and when we last wrote. */
export const syncJson = sql`(SELECT json_build_object(
    'connected', bool_or(i.status = 'connected'),
    'pending', count(o.id) FILTER (WHERE o.status IN ('waiting', 'attempting')),
    'oldestPendingAt', min(o.created_at) FILTER (WHERE o.status IN ('waiting', 'attempting')),
    'parked', count(o.id) FILTER (WHERE o.status = 'parked'),
    'retryAt', max(o.next_attempt_at) FILTER (WHERE o.status = 'waiting' AND o.attempts > 0),
    'lastWrittenAt', max(o.finished_at) FILTER (WHERE o.status = 'done'))
  FROM d JOIN installation i ON i.id = d.installation_id LEFT JOIN outbox o ON o.deal_id = d.id AND o.installation_id = i.id)`;

/** The deal's records in all CRMs, the leading one first. */
export const recordsJson = sql`(SELECT json_agg(json_build_object('crm', i.kind, 'account', i.account_name,
    'deleted', r.deleted, 'stage', r.stage, 'stageClass', r.stage_class, 'amountMinor', r.amount_minor, 'currency', r.currency)
    ORDER BY ${leadingFirst})
  FROM d JOIN crm_record r ON r.deal_id = d.id AND r.object = 'deal' JOIN installation i ON i.id = r.installation_id)`;

/** Registrations of customers that look like the deal's, that wait or are approved and have no deal; the first five. */
export const possibleMatchesJson = sql`coalesce((
  SELECT json_agg(${registrationJson} ORDER BY r.submitted_at, r.id) FROM (
    SELECT r.* FROM registration r JOIN (
      SELECT s.other_id AS customer_id FROM customer_suggestion s JOIN d ON d.customer_id = s.customer_id
      UNION SELECT s.customer_id FROM customer_suggestion s JOIN d ON d.customer_id = s.other_id) AS alike USING (customer_id)
    WHERE r.deal_id IS NULL AND r.review_status IN ('submitted', 'in_review', 'info_requested', 'approved')
    ORDER BY r.submitted_at, r.id LIMIT 5) AS r JOIN partner p ON p.id = r.partner_id), '[]')`;
