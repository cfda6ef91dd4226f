import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant, LocalDate } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';
import type { RenewalClaim } from '../rules/claim/renewal-facts.ts';

/** A renewal that nobody had to write: what was said when the deal was registered, for the next term. */
export interface NewRenewal {
  readonly renewalId: Id<'registration'>;
  readonly wonId: Id<'registration'>;
  readonly partnerId: Id<'partner'>;
  readonly submittedAt: Instant;
  readonly expectedCloseOn: LocalDate;
  readonly decisionDueAt: Instant;
  readonly policyVersion: number;
}

export async function insertRenewal(tx: TenantTransaction, renewal: NewRenewal): Promise<void> {
  const partner = decodeId('partner', renewal.partnerId);
  await sql`
    INSERT INTO registration (tenant_id, id, partner_id, partner_contact_id, customer_id, previous_registration_id,
      registration_type, origin, company_name, website, contact_name, contact_email, amount_minor, currency,
      expected_close_on, product_lines, country, review_status, policy_version, submitted_at, complete,
      decision_due_at, last_activity_at)
    SELECT r.tenant_id, ${decodeId('registration', renewal.renewalId)}::uuid, ${partner}::uuid,
      CASE WHEN r.partner_id = ${partner}::uuid THEN r.partner_contact_id END, r.customer_id, r.id,
      'renewal', 'renewal', r.company_name, r.website, r.contact_name, r.contact_email, r.amount_minor, r.currency,
      ${renewal.expectedCloseOn}::date, r.product_lines, r.country, 'submitted', ${renewal.policyVersion},
      ${renewal.submittedAt}::timestamptz, r.product_lines <> '{}' AND r.country IS NOT NULL,
      ${renewal.decisionDueAt}::timestamptz, ${renewal.submittedAt}::timestamptz
    FROM registration r WHERE r.id = ${decodeId('registration', renewal.wonId)}`.execute(tx);
}

/** The renewal that was opened for a won registration; undefined before. */
export async function findRenewal(
  tx: TenantTransaction,
  wonId: Id<'registration'>,
): Promise<RenewalClaim | undefined> {
  const row = await tx
    .selectFrom('registration as r')
    .select(['r.id', 'r.submitted_at', 'r.review_status', 'r.last_activity_at'])
    .select(
      sql<number[]>`ARRAY(SELECT (v.details->>'days')::int FROM registration_event v
        WHERE v.registration_id = r.id AND v.kind = 'renewal_warned' ORDER BY v.at)`.as('warned'),
    )
    .where('r.previous_registration_id', '=', decodeId('registration', wonId))
    .where('r.origin', '=', 'renewal')
    .executeTakeFirst();
  return (
    row && {
      registrationId: encodeId('registration', row.id),
      openedAt: row.submitted_at,
      reviewStatus: row.review_status,
      lastActivityAt: row.last_activity_at,
      warnedAtDays: row.warned,
    }
  );
}
