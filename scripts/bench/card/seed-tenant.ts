/** The tenant of the benches, its account and the people the card names; rows of a kind are numbered from 1. */
export const PORTAL_ID = '4711';
export const USER_ID = '7';
export const TENANT_ID = '00000001-0000-7000-8000-000000000001';

/** What every other row is made with: the uuid of a row by kind and number, and whose it is. */
export const seedHelpers = `
  CREATE FUNCTION pg_temp.row_id(kind integer, number bigint) RETURNS uuid IMMUTABLE LANGUAGE sql
    RETURN (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid;
  CREATE FUNCTION pg_temp.tenant() RETURNS uuid IMMUTABLE LANGUAGE sql RETURN pg_temp.row_id(1, 1);`;

/** @param document the policy in force, as JSON */
export function seedTenant(partners: number, document: string): string {
  return `
  INSERT INTO tenant (tenant_id, name, home_currency, time_zone, created_at)
    VALUES (pg_temp.tenant(), 'Vendor', 'EUR', 'Europe/Berlin', now());
  INSERT INTO installation (tenant_id, id, kind, external_account_id, environment, status, account_name, time_zone, currency,
      scopes, sealed_tokens, access_expires_at, connected_at)
    VALUES (pg_temp.tenant(), pg_temp.row_id(2, 1), 'hubspot', '${PORTAL_ID}', 'sandbox', 'connected', 'Vendor', 'Europe/Berlin',
      'EUR', '{}', '', now(), now());
  INSERT INTO crm_user (tenant_id, id, installation_id, external_user_id, email, name, role)
    VALUES (pg_temp.tenant(), pg_temp.row_id(3, 1), pg_temp.row_id(2, 1), '${USER_ID}', 'dana@vendor.example', 'Dana', 'manager');
  INSERT INTO policy (tenant_id, version, document, effective_from, published_at, published_by)
    VALUES (pg_temp.tenant(), 1, '${document.replaceAll("'", "''")}', '2020-01-01', now(), 'system:operator');
  INSERT INTO product_line (tenant_id, id, number, code, name)
    SELECT pg_temp.tenant(), pg_temp.row_id(4, i), i, 'line-' || i, 'Line ' || i FROM generate_series(1, 4) i;
  INSERT INTO partner (tenant_id, id, reference, name, domain, type, tier, status, country, manager_id, created_at)
    SELECT pg_temp.tenant(), pg_temp.row_id(5, i), 'partner-' || i, 'Partner ' || i, 'partner-' || i || '.example', 'reseller', 'gold',
      'active', 'DE', pg_temp.row_id(3, 1), now() FROM generate_series(1, ${partners}) i;
  INSERT INTO partner_contact (tenant_id, id, partner_id, name, email, role)
    SELECT pg_temp.tenant(), pg_temp.row_id(6, i), pg_temp.row_id(5, 1 + i % ${partners}), 'Contact ' || i,
      'contact-' || i || '@partner.example', 'ae' FROM generate_series(1, ${2 * partners}) i;
  INSERT INTO certification (tenant_id, id, partner_contact_id, type, level, product_line_id, status, earned_on, expires_on)
    SELECT pg_temp.tenant(), pg_temp.row_id(7, i), pg_temp.row_id(6, i), 'sales', 'professional', pg_temp.row_id(4, 1 + i % 4), 'active',
      current_date - 100, current_date + 265 FROM generate_series(1, ${2 * partners}) i;`;
}
