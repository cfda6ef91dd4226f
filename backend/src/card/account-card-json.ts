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

/** Every partner that a part of the card may name, at most 500. */
export const partnerNamesJson = sql`coalesce((SELECT json_agg(json_build_object('id', p.id, 'name', p.name)) FROM (
    SELECT q.id, q.name FROM partner q WHERE q.id IN (
      SELECT r.partner_id FROM registration r WHERE r.customer_id = (SELECT id FROM account)
      UNION SELECT t.partner_id FROM touch t JOIN deal d ON d.id = t.deal_id WHERE d.customer_id = (SELECT id FROM account)) LIMIT 500) AS p), '[]')`;
