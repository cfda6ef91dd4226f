import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId, encodeId } from '../platform/ids.ts';
import { registrationJson, type RegistrationJson } from '../registration/registration-json.ts';
import { toRegistrationRecord } from '../registration/registration-record.ts';
import type { DealPropertyFacts } from './deal-property-facts.ts';

type StoredFacts = Omit<
  DealPropertyFacts,
  'touches' | 'agreedParts' | 'fixed' | 'companyCurrency' | 'policy' | 'windowPolicy'
>;

/** What is stored of a deal and its registrations; null when there is no such deal. */
export async function findDealFacts(
  tx: TenantTransaction,
  dealId: Id<'deal'>,
): Promise<StoredFacts | null> {
  const id = decodeId('deal', dealId);
  const deal = await tx
    .selectFrom('deal as d')
    .leftJoin('customer as c', 'c.id', 'd.customer_id')
    .selectAll('d')
    .select('c.segment')
    .where('d.id', '=', id)
    .executeTakeFirst();
  if (deal === undefined) return null;
  const { amount_minor: amountMinor, currency } = deal;
  return {
    dealId,
    amount: amountMinor === null ? null : { amountMinor, currency },
    currency,
    stageClass: deal.stage_class,
    createdAt: deal.created_in_crm_at,
    segment: deal.segment,
    ...(await listRegistrations(tx, id)),
    conflicts: await countConflicts(tx, id),
  };
}

async function listRegistrations(
  tx: TenantTransaction,
  dealId: string,
): Promise<Pick<StoredFacts, 'registrations' | 'managers'>> {
  const { rows } = await sql<{
    registration: RegistrationJson;
    partner: string;
    manager: string | null;
  }>`
    SELECT ${registrationJson} AS registration, p.id AS partner, u.name AS manager
    FROM registration r
    JOIN partner p ON p.id = r.partner_id
    LEFT JOIN crm_user u ON u.id = p.manager_id
    WHERE r.deal_id = ${dealId} ORDER BY r.submitted_at, r.id`.execute(tx);
  return {
    registrations: rows.map(({ registration }) => toRegistrationRecord(registration)),
    managers: new Map(
      rows.flatMap(({ partner, manager }) =>
        manager === null ? [] : [[encodeId('partner', partner), manager] as const],
      ),
    ),
  };
}

async function countConflicts(
  tx: TenantTransaction,
  dealId: string,
): Promise<StoredFacts['conflicts']> {
  const { rows } = await sql<StoredFacts['conflicts']>`
    SELECT count(DISTINCT c.id) FILTER (WHERE c.status = 'open')::int AS open,
      count(DISTINCT c.id) FILTER (WHERE c.status = 'resolved')::int AS resolved
    FROM registration r
    JOIN conflict_party p ON p.registration_id = r.id
    JOIN conflict c ON c.id = p.conflict_id
    WHERE r.deal_id = ${dealId}`.execute(tx);
  return rows[0] ?? { open: 0, resolved: 0 };
}
