const OPEN = `number % 4 = 0`;

/**
 * Registrations, one deal each, two of one customer, half of them protected and a quarter waiting;
 * with their decisions, events, evidence, threads, touches and what was written to the CRM.
 */
export function seedRegistrations(count: number, partners: number): readonly string[] {
  const rows = `generate_series(1, ${count}) number`;
  const customer = `pg_temp.row_id(8, (number + 1) / 2)`;
  const partner = `pg_temp.row_id(5, 1 + number % ${partners})`;
  const status = `CASE WHEN ${OPEN} THEN 'submitted' WHEN number % 4 = 1 THEN 'declined' ELSE 'approved' END`;
  const approved = `number % 4 > 1`;
  const submitted = `now() - (number % 60) * interval '1 day'`;
  return [
    `INSERT INTO customer (tenant_id, id, name, country, created_at)
      SELECT pg_temp.tenant(), pg_temp.row_id(8, number), 'Customer ' || number, 'DE', now() FROM generate_series(1, ${count} / 2 + 1) number`,
    `INSERT INTO deal (tenant_id, id, customer_id, name, amount_minor, currency, stage, stage_class, expected_close_on, owner_user_id, created_in_crm_at, read_at)
      SELECT pg_temp.tenant(), pg_temp.row_id(9, number), ${customer}, 'Deal ' || number, 1000 * (number % 90000), 'EUR', 'Qualified to buy',
        'early', current_date + 60, pg_temp.row_id(3, 1), ${submitted}, now() FROM ${rows}`,
    `INSERT INTO crm_record (tenant_id, installation_id, object, external_id, deal_id, linked_at)
      SELECT pg_temp.tenant(), pg_temp.row_id(2, 1), 'deal', number::text, pg_temp.row_id(9, number), now() FROM ${rows}`,
    `INSERT INTO decision (tenant_id, id, kind, registration_id, taken_at, taken_by, engine_version, policy_version, facts, command, outcome, reasons, trace)
      SELECT pg_temp.tenant(), pg_temp.row_id(10, number), 'registration.review', pg_temp.row_id(11, number), ${submitted}, 'system', '1.0.0', 1,
        '{}', '{}', '{}', '[{"code": "approved_clean", "facts": {}}]', '{"rules": []}' FROM ${rows} WHERE NOT (${OPEN})`,
    `INSERT INTO registration (tenant_id, id, partner_id, partner_contact_id, customer_id, deal_id, registration_type, origin, company_name, contact_name,
        amount_minor, currency, expected_close_on, product_lines, country, review_status, protection_status, attribution_role, policy_version,
        submitted_at, complete, decision_due_at, decided_at, decided_by, decline_reason, last_activity_at, decision_id)
      SELECT pg_temp.tenant(), pg_temp.row_id(11, number), ${partner}, pg_temp.row_id(6, 1 + number % ${partners}), ${customer},
        pg_temp.row_id(9, number), 'partner_sourced', 'share_link', 'Customer ' || (number + 1) / 2, 'Kim Customer', 1000 * (number % 90000), 'EUR',
        current_date + 60, ARRAY[1 + number % 4], 'DE', ${status}, CASE WHEN ${approved} THEN 'active' ELSE 'none' END,
        CASE WHEN ${approved} THEN 'sourced' ELSE 'none' END, 1, ${submitted}, true, ${submitted} + interval '2 days',
        CASE WHEN NOT (${OPEN}) THEN ${submitted} END, CASE WHEN NOT (${OPEN}) THEN pg_temp.row_id(3, 1) END,
        CASE WHEN number % 4 = 1 THEN 'duplicate' END, ${submitted}, CASE WHEN NOT (${OPEN}) THEN pg_temp.row_id(10, number) END FROM ${rows}`,
    `INSERT INTO protection_window (tenant_id, id, customer_id, registration_id, partner_id, product_lines, territories, period, initial_ends_at, status)
      SELECT pg_temp.tenant(), pg_temp.row_id(12, number), ${customer}, pg_temp.row_id(11, number), ${partner},
        int4range((1 + number % 4)::int, (2 + number % 4)::int), int4range(1, 2),
        tstzrange(${submitted}, ${submitted} + interval '90 days'), ${submitted} + interval '90 days', 'active' FROM ${rows} WHERE ${approved}`,
    ...seedHistory(rows, approved, submitted, partner),
  ];
}

function seedHistory(rows: string, approved: string, submitted: string, partner: string): string[] {
  return [
    `INSERT INTO registration_event (tenant_id, id, registration_id, at, kind, actor_kind, actor_id, reason_code)
      SELECT pg_temp.tenant(), pg_temp.row_id(13, number), pg_temp.row_id(11, number), ${submitted}, 'submitted', 'partner_contact',
        pg_temp.row_id(6, 1), 'complete_submission' FROM ${rows}`,
    `INSERT INTO registration_event (tenant_id, id, registration_id, at, kind, actor_kind, actor_id, reason_code, decision_id)
      SELECT pg_temp.tenant(), pg_temp.row_id(14, number), pg_temp.row_id(11, number), ${submitted}, 'approved', 'crm_user',
        pg_temp.row_id(3, 1), 'approved_clean', pg_temp.row_id(10, number) FROM ${rows} WHERE ${approved}`,
    `INSERT INTO evidence_item (tenant_id, id, registration_id, kind, happened_on, summary, from_partner, added_at)
      SELECT pg_temp.tenant(), pg_temp.row_id(15, number), pg_temp.row_id(11, number), 'meeting', current_date - 70, 'First meeting', true,
        ${submitted} FROM ${rows}`,
    `INSERT INTO thread (tenant_id, id, registration_id)
      SELECT pg_temp.tenant(), pg_temp.row_id(16, number), pg_temp.row_id(11, number) FROM ${rows} WHERE number % 3 = 0`,
    `INSERT INTO message (tenant_id, id, thread_id, author_kind, partner_contact_id, internal, body, posted_at)
      SELECT pg_temp.tenant(), pg_temp.row_id(17, 2 * number + part), pg_temp.row_id(16, number), 'partner_contact', pg_temp.row_id(6, 1), false,
        'They asked for a second demo and for the offer.', ${submitted} FROM ${rows}, generate_series(0, 1) part WHERE number % 3 = 0`,
    `INSERT INTO touch (tenant_id, id, deal_id, partner_id, kind, happened_on, logged_by, logged_at)
      SELECT pg_temp.tenant(), pg_temp.row_id(18, number), pg_temp.row_id(9, number), ${partner}, 'demo', current_date - 10,
        pg_temp.row_id(3, 1), now() FROM ${rows} WHERE number % 4 = 2`,
    `INSERT INTO outbox (tenant_id, id, installation_id, record_key, kind, registration_id, deal_id, status, attempts, created_at, next_attempt_at, finished_at)
      SELECT pg_temp.tenant(), pg_temp.row_id(19, number), pg_temp.row_id(2, 1), 'deal:' || number, 'write_deal_properties',
        pg_temp.row_id(11, number), pg_temp.row_id(9, number), 'done', 1, now(), now(), now() FROM ${rows} WHERE ${approved}`,
  ];
}
