import type { Instant } from '@alongside/shared/vocabulary/values';
import { named } from './answer-schemas.ts';
import type { OrgContext } from './org-context.ts';

/**
 * Opportunities that anybody changed since, deleted ones too, 2,000 in a call. A bulk job would need
 * a call to order it, calls to ask whether it is done and one for its rows: no fewer before some
 * 10,000 changes, and it is slower.
 */
export async function listChangedDeals(
  { api }: OrgContext,
  since: Instant,
): Promise<readonly string[]> {
  const soql = `SELECT Id FROM Opportunity WHERE SystemModstamp >= ${since}`;
  const rows = await api.query(named, soql, { deleted: true, canWait: true });
  return rows.map(({ Id }) => Id);
}
