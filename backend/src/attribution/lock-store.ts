import type { Id } from '@alongside/shared/vocabulary/ids';
import { sql } from 'kysely';
import type { TenantTransaction } from '../platform/database/database.ts';
import { decodeId } from '../platform/ids.ts';
import type {
  AttributionAdjustment,
  AttributionLock,
} from '../rules/attribution/lock/attribution-lock.ts';
import type { AdjustmentFacts } from '../rules/attribution/lock/decide-adjustment.ts';
import type { LockFacts } from '../rules/attribution/lock/decide-lock.ts';
import type { FixedAttribution } from '../rules/attribution/lock/final-attribution.ts';

/** Both tables are append-only: there is nothing here that changes a row. */
export async function insertLock(
  tx: TenantTransaction,
  lock: AttributionLock,
  decisionId: Id<'decision'>,
): Promise<void> {
  await tx
    .insertInto('attribution_lock')
    .values({
      tenant_id: sql`current_tenant()`,
      deal_id: decodeId('deal', lock.dealId),
      decision_id: decodeId('decision', decisionId),
      locked_at: lock.lockedAt,
      policy_version: lock.policyVersion,
      snapshot: JSON.stringify(lock),
    })
    .execute();
}

/** The next adjustment of a deal; `number` counts from 1. */
export async function insertAdjustment(
  tx: TenantTransaction,
  dealId: Id<'deal'>,
  number: number,
  adjustment: AttributionAdjustment,
  decisionId: Id<'decision'>,
): Promise<void> {
  await tx
    .insertInto('attribution_adjustment')
    .values({
      tenant_id: sql`current_tenant()`,
      deal_id: decodeId('deal', dealId),
      number,
      decision_id: decodeId('decision', decisionId),
      adjusted_at: adjustment.adjustedAt,
      cause: adjustment.cause,
      snapshot: JSON.stringify(adjustment),
    })
    .execute();
}

/** What was fixed for `d` (a deal), as JSON: the lock and its adjustments; null while it is open. */
export const fixedAttributionJson = sql<FixedAttribution | null>`(
  SELECT json_build_object('lock', l.snapshot, 'adjustments', coalesce(
    (SELECT json_agg(a.snapshot ORDER BY a.number) FROM attribution_adjustment a WHERE a.deal_id = l.deal_id), '[]'))
  FROM attribution_lock l WHERE l.deal_id = d.id)`;

/** The lock of a deal with its adjustments in their order; null while the deal is open. */
export async function findFixedAttribution(
  tx: TenantTransaction,
  dealId: Id<'deal'>,
): Promise<FixedAttribution | null> {
  const row = await tx
    .selectFrom('deal as d')
    .select(fixedAttributionJson.as('fixed'))
    .where('d.id', '=', decodeId('deal', dealId))
    .executeTakeFirst();
  return row?.fixed ?? null;
}

/** The currency the organisation keeps its books in. */
export async function readCompanyCurrency(tx: TenantTransaction): Promise<string> {
  const { home_currency: currency } = await tx
    .selectFrom('tenant')
    .select('home_currency')
    .where('tenant_id', '=', sql<string>`current_tenant()`)
    .executeTakeFirstOrThrow();
  return currency;
}

/** What a fixed deal was shared by: the facts of its lock, or those of the latest appeal since. */
export async function findFixedFacts(
  tx: TenantTransaction,
  dealId: Id<'deal'>,
): Promise<NonNullable<AdjustmentFacts['appealed']>> {
  const id = decodeId('deal', dealId);
  const appeal = await tx
    .selectFrom('attribution_adjustment as a')
    .innerJoin('decision as n', 'n.id', 'a.decision_id')
    .select('n.facts')
    .where('a.deal_id', '=', id)
    .where('a.cause', '=', 'appeal')
    .orderBy('a.number', 'desc')
    .executeTakeFirst();
  if (appeal !== undefined) {
    const { appealed } = JSON.parse(appeal.facts) as AdjustmentFacts;
    if (appealed !== null) return appealed;
  }
  const lock = await tx
    .selectFrom('attribution_lock as l')
    .innerJoin('decision as n', 'n.id', 'l.decision_id')
    .select('n.facts')
    .where('l.deal_id', '=', id)
    .executeTakeFirstOrThrow();
  const { deal, knobContext } = JSON.parse(lock.facts) as LockFacts;
  return { deal, knobContext };
}
