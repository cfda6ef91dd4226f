import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, decodeIdOrNull } from '../platform/ids.ts';
import type { Knobs } from '../rules/policy/compiled-policy.ts';
import type { ConductFacts } from '../rules/registration/facts.ts';

/** Whose registrations are counted, and from where one looks back. */
export interface ConductQuestion {
  readonly partnerId: Id<'partner'>;
  /** The registration in question; it does not count itself. */
  readonly except: Id<'registration'> | null;
  readonly submittedAt: Instant;
  readonly now: Instant;
  readonly abuse: Knobs['abuse'];
}

/** How a partner's other registrations went (domain 3.7, abuse). Imported ones bring old dates and no deals: they are no burst, and nothing is missing from them. */
export async function readConduct(
  tx: TenantTransaction,
  { partnerId, except, submittedAt, now, abuse }: ConductQuestion,
): Promise<ConductFacts> {
  const days = sql`make_interval(days => ${abuse.noDealDays}::int)`;
  const hours = sql`make_interval(hours => ${abuse.burst.withinHours}::int)`;
  const { rows } = await sql<ConductFacts>`
    SELECT
      count(*) FILTER (WHERE origin <> 'import' AND review_status = 'approved' AND protection_status = 'active' AND outcome = 'open'
        AND deal_id IS NULL AND decided_at <= ${now}::timestamptz - ${days}) AS "withoutDeal",
      count(*) FILTER (WHERE protection_status NOT IN ('none', 'active') OR outcome <> 'open') AS ended,
      count(*) FILTER (WHERE outcome = 'won') AS won,
      count(*) FILTER (WHERE origin <> 'import' AND submitted_at <= ${submittedAt}::timestamptz
        AND submitted_at > ${submittedAt}::timestamptz - ${hours}) AS recent
    FROM registration
    WHERE partner_id = ${decodeId('partner', partnerId)}
      AND id IS DISTINCT FROM ${decodeIdOrNull('registration', except)}::uuid`.execute(tx);
  return rows[0] ?? { withoutDeal: 0, ended: 0, won: 0, recent: 0 };
}
