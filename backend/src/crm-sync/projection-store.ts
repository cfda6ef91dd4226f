import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { SystemTransaction, TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';

/** What each subject becomes, for a CRM that keeps such an object; credits lead to registrations, so these go first. */
const projected = sql`(VALUES
  ('partner', 1, 'company', 'write_partner'),
  ('customer', 2, 'company', 'write_customer'),
  ('registration', 3, 'registration', 'write_registration'),
  ('deal', 4, 'credit', 'write_credits')) AS p (subject, turn, object, kind)`;

/** Changes that are taken together. */
const MOST_CHANGES = 5000;

/**
 * Turns what changed into rows of the outbox, for every installation whose CRM keeps such records.
 * What waits unsent already is not queued twice: it is computed when it is sent. Only the key says
 * what a row is about, so that a deal's card tells of the deal's own record alone.
 *
 * @returns whether there may be more
 */
export async function queueProjections(tx: SystemTransaction, now: Instant): Promise<boolean> {
  const { rows } = await sql<{ taken: number }>`
    WITH taken AS (
      DELETE FROM projection_change WHERE (tenant_id, sequence) IN (
        SELECT tenant_id, sequence FROM projection_change
        ORDER BY sequence LIMIT ${MOST_CHANGES} FOR UPDATE SKIP LOCKED)
      RETURNING tenant_id, subject, subject_id
    ), wanted AS (
      SELECT DISTINCT t.tenant_id, i.id AS installation_id, t.subject_id, p.turn, p.kind,
        p.kind || ':' || t.subject_id AS key
      FROM taken t
      JOIN ${projected} ON p.subject = t.subject
      JOIN installation i ON i.tenant_id = t.tenant_id AND i.status = 'connected'
        AND i.provisioned @> jsonb_build_array(jsonb_build_object('object', p.object))
    ), queued AS (
      INSERT INTO outbox (tenant_id, id, installation_id, record_key, kind, status, created_at, next_attempt_at)
      SELECT w.tenant_id, gen_random_uuid(), w.installation_id, w.key, w.kind, 'waiting', ${now}, ${now}
      FROM wanted w
      WHERE CASE WHEN EXISTS (
        SELECT FROM outbox o
        WHERE o.tenant_id = w.tenant_id AND o.installation_id = w.installation_id
          AND o.record_key = w.key AND o.status = 'waiting' AND o.leased_until IS NULL) THEN false ELSE true END
      ORDER BY w.turn, w.subject_id
    )
    SELECT count(*)::int AS taken FROM taken`.execute(tx);
  return rows[0]?.taken === MOST_CHANGES;
}

/** Everything that has a row in a CRM, as if it had just changed: for one that holds none yet. */
export async function noteAllProjections(tx: TenantTransaction): Promise<void> {
  await sql`
    INSERT INTO projection_change (tenant_id, subject, subject_id)
    SELECT current_tenant(), subject, id FROM (
      SELECT 'registration' AS subject, id FROM registration
      UNION SELECT 'deal', deal_id FROM registration WHERE deal_id IS NOT NULL
      UNION SELECT 'deal', deal_id FROM touch
      UNION SELECT 'partner', id FROM partner
      UNION SELECT 'customer', customer_id FROM registration WHERE outcome = 'won'
    ) AS projected`.execute(tx);
}

/**
 * Partners that stand in a CRM, and customers who bought through one: a certification ends, and who
 * serves a customer changes, without anything being done.
 */
export async function noteWhatTimeChanges(tx: TenantTransaction): Promise<void> {
  await sql`
    INSERT INTO projection_change (tenant_id, subject, subject_id)
    SELECT current_tenant(), subject, id FROM (
      SELECT 'partner' AS subject, partner_id AS id FROM crm_record WHERE partner_id IS NOT NULL
      UNION SELECT 'customer', customer_id FROM registration WHERE outcome = 'won'
    ) AS projected`.execute(tx);
}

/** The deals of registrations whose rows were made just now: their credits can lead to them. */
export async function noteDealsOf(
  tx: TenantTransaction,
  registrationIds: readonly Id<'registration'>[],
): Promise<void> {
  const ids = registrationIds.map((id) => decodeId('registration', id));
  await sql`
    INSERT INTO projection_change (tenant_id, subject, subject_id)
    SELECT DISTINCT current_tenant(), 'deal', deal_id FROM registration
    WHERE id = ANY (${ids}::uuid[]) AND deal_id IS NOT NULL`.execute(tx);
}
