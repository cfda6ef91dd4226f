import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import { fixedAttributionJson } from '../attribution/lock-store.ts';
import { incumbencyJson } from '../customer/won-sale-store.ts';
import type { TenantTransaction } from '../platform/database/database.ts';
import { prepareStatement } from '../platform/database/prepare-statement.ts';
import { decodeId, decodeIdOrNull } from '../platform/ids.ts';
import { registrationJson } from '../registration/registration-json.ts';
import { helpersJson, partnerNamesJson, threadsJson } from './account-card-json.ts';
import type { AccountCardRow } from './account-card-row.ts';
import { conflictsJson, contactsJson } from './deal-card-json.ts';

/** Whose card, for whom. */
interface AccountCardKey {
  /** Null when nobody registered the company and we have seen no deal of it. */
  readonly customerId: Id<'customer'> | null;
  readonly installationId: Id<'installation'>;
  readonly readerId: Id<'crmUser'>;
  readonly now: Instant;
}

interface Values extends Readonly<Record<string, string | null>> {
  readonly customerId: string | null;
  readonly installationId: string;
  readonly readerId: string;
  readonly now: string;
}

const readCards = prepareStatement<{ card: AccountCardRow }, Values>(
  'account-card',
  (value) => sql`
    WITH account AS MATERIALIZED (
      SELECT kept.id, kept.segment FROM customer said JOIN customer kept ON kept.id = coalesce(said.merged_into, said.id)
      WHERE said.id = ${value('customerId')}
    ), regs AS MATERIALIZED (
      SELECT r.* FROM registration r WHERE r.customer_id = (SELECT id FROM account)
      ORDER BY (r.protection_status = 'active' OR r.review_status IN ('submitted', 'in_review', 'info_requested')) DESC,
        r.submitted_at DESC, r.id LIMIT 50
    ), shown AS (
      SELECT r.* FROM regs r WHERE r.review_status NOT IN ('draft', 'declined', 'withdrawn')
    ), won AS MATERIALIZED (
      SELECT d.* FROM deal d WHERE d.customer_id = (SELECT id FROM account) AND d.stage_class = 'won' AND NOT d.deleted
    )
    SELECT json_build_object(
      'registrations', coalesce((SELECT json_agg(json_build_object('registration', ${registrationJson}, 'dealName', d.name,
          'dealRecordId', (SELECT k.external_id FROM crm_record k WHERE k.deal_id = d.id AND k.installation_id = ${value('installationId')}),
          'renews', CASE WHEN r.origin = 'renewal' THEN r.previous_registration_id END) ORDER BY r.submitted_at DESC, r.id)
        FROM regs r JOIN partner p ON p.id = r.partner_id LEFT JOIN deal d ON d.id = r.deal_id), '[]'),
      'registrationCount', (SELECT count(*) FROM registration r WHERE r.customer_id = (SELECT id FROM account)),
      'conflicts', ${conflictsJson},
      'contacts', ${contactsJson},
      'helpers', ${helpersJson},
      'threads', ${threadsJson(value('readerId'))},
      'incumbency', ${incumbencyJson(sql`(SELECT id FROM account)`)},
      'productLines', coalesce((SELECT json_agg(json_build_object('number', l.number, 'name', l.name) ORDER BY l.number)
        FROM product_line l), '[]'),
      'wonDeals', coalesce((SELECT json_agg(${fixedAttributionJson} ORDER BY d.closed_at DESC, d.id)
        FROM (SELECT * FROM won ORDER BY closed_at DESC, id LIMIT 100) AS d), '[]'),
      'wonDealCount', (SELECT count(*) FROM won),
      'partnerNames', ${partnerNamesJson},
      'policyVersion', (SELECT max(version) FROM policy WHERE effective_from <= ${value('now')}),
      'reader', (SELECT name FROM crm_user WHERE id = ${value('readerId')})
    ) AS card`,
);

/**
 * Everything the card of an account is built from, in one round trip. Registrations are those of its
 * customer, merged ones followed: what waits or is protected first, then the newest, 50 at most.
 */
export async function readAccountCard(
  tx: TenantTransaction,
  key: AccountCardKey,
): Promise<AccountCardRow> {
  const [row] = await readCards(tx, {
    customerId: decodeIdOrNull('customer', key.customerId),
    installationId: decodeId('installation', key.installationId),
    readerId: decodeId('crmUser', key.readerId),
    now: key.now,
  });
  if (row === undefined) throw new Error('The query of the account card gave no row.');
  return row.card;
}
