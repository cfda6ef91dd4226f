import { sql } from 'kysely';

/* Parts of the account card's one query. They read `account` (the customer) and `regs` (its registrations that are looked at). */

/** Partners that helped with the customer's deals, and with how many. */
export const helpersJson = sql`coalesce((SELECT json_agg(to_json(h) ORDER BY h.deals DESC, h.name, h.id) FROM (
    SELECT p.id, p.name, p.tier, count(DISTINCT d.id) AS deals
    FROM deal d JOIN touch t ON t.deal_id = d.id JOIN partner p ON p.id = t.partner_id
    WHERE d.customer_id = (SELECT id FROM account) GROUP BY p.id, p.name, p.tier
    ORDER BY deals DESC, p.name, p.id LIMIT 50) AS h), '[]')`;

/** The newest message of each thread, the newest 20 threads; `reader` is who has read. */
export function threadsJson(reader: ReturnType<typeof sql>) {
  return sql`coalesce((SELECT json_agg(to_json(last) ORDER BY last."postedAt" DESC, last.id) FROM (
    SELECT m.id, t.registration_id AS "registrationId", coalesce(u.name, c.name) AS author,
      m.author_kind = 'partner_contact' AS "fromPartner", m.internal, m.body, m.posted_at AS "postedAt",
      (SELECT count(*) FROM message n LEFT JOIN thread_reader seen ON seen.thread_id = n.thread_id AND seen.reader_id = ${reader}
        WHERE n.thread_id = t.id AND n.crm_user_id IS DISTINCT FROM ${reader}
          AND n.posted_at > coalesce(seen.read_until, '-infinity')) AS unread
    FROM regs r JOIN thread t ON t.registration_id = r.id
    JOIN LATERAL (SELECT * FROM message n WHERE n.thread_id = t.id ORDER BY n.posted_at DESC, n.id DESC LIMIT 1) m ON true
    LEFT JOIN crm_user u ON u.id = m.crm_user_id LEFT JOIN partner_contact c ON c.id = m.partner_contact_id
    ORDER BY m.posted_at DESC, m.id DESC LIMIT 20) AS last), '[]')`;
}

/** What makes a partner the one of record: the newest 50 deals won with the customer. */
export const salesJson = sql`coalesce((SELECT json_agg(to_json(s) ORDER BY s."registrationId") FROM (
    SELECT r.id AS "registrationId", r.partner_id AS "partnerId", r.product_lines AS "productLines", d.closed_at AS "wonAt",
      coalesce((SELECT json_agg(json_build_object('partnerContactId', k.partner_contact_id, 'type', k.type, 'level', k.level,
          'productLine', l.code, 'status', k.status, 'earnedOn', k.earned_on, 'expiresOn', k.expires_on) ORDER BY k.id)
        FROM certification k LEFT JOIN product_line l ON l.id = k.product_line_id
        WHERE k.partner_contact_id = r.partner_contact_id), '[]') AS certifications,
      json_build_object('partnerType', p.type, 'tier', p.tier, 'country', r.country, 'segment', (SELECT segment FROM account),
        'productLines', ARRAY(SELECT l.code FROM product_line l WHERE l.number = ANY (r.product_lines) ORDER BY l.number)) AS "knobContext"
    FROM registration r JOIN deal d ON d.id = r.deal_id JOIN partner p ON p.id = r.partner_id
    WHERE r.customer_id = (SELECT id FROM account) AND r.outcome = 'won' AND d.closed_at IS NOT NULL
    ORDER BY d.closed_at DESC, r.id LIMIT 50) AS s), '[]')`;

/** Conflicts that the customer's letter settled: it moved the business to the winner. */
export const choicesJson = sql`coalesce((SELECT json_agg(to_json(s) ORDER BY s."chosenAt") FROM (
    SELECT r.partner_id AS "partnerId", r.product_lines AS "productLines", c.resolved_at AS "chosenAt"
    FROM conflict c JOIN decision n ON n.id = c.decision_id JOIN registration r ON r.id = c.winner_registration_id
    WHERE c.customer_id = (SELECT id FROM account) AND c.status = 'resolved'
      AND n.outcome::jsonb ->> 'decidingStep' = 'customer_choice'
    ORDER BY c.resolved_at DESC, c.id LIMIT 50) AS s), '[]')`;

/** Every partner that a part of the card may name, at most 500. */
export const partnerNamesJson = sql`coalesce((SELECT json_agg(json_build_object('id', p.id, 'name', p.name)) FROM (
    SELECT q.id, q.name FROM partner q WHERE q.id IN (
      SELECT r.partner_id FROM registration r WHERE r.customer_id = (SELECT id FROM account)
      UNION SELECT t.partner_id FROM touch t JOIN deal d ON d.id = t.deal_id WHERE d.customer_id = (SELECT id FROM account)) LIMIT 500) AS p), '[]')`;
