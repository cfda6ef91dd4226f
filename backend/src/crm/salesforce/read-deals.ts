import type { ReadDeal } from '../crm-port.ts';
import type { OrgContext } from './org-context.ts';
import { queryDeals } from './read-deal.ts';
import { isRecordId, literals, shortId } from './soql.ts';

/** The address of a query holds as many ids as this. */
const MOST_AT_ONCE = 200;

/** Deals by their records, deleted ones too, 200 at once: an org counts our calls by the day. */
export async function* readDeals(
  context: OrgContext,
  recordIds: readonly string[],
): AsyncGenerator<ReadDeal> {
  for (let from = 0; from < recordIds.length; from += MOST_AT_ONCE) {
    const asked = recordIds.slice(from, from + MOST_AT_ONCE);
    const ids = asked.filter(isRecordId);
    const found =
      ids.length === 0 ? [] : await queryDeals(context, `WHERE Id IN ${literals(ids)}`, 'all');
    const byRecord = new Map(found.map((deal) => [shortId(deal.recordId), deal]));
    for (const recordId of asked) {
      yield { recordId, deal: byRecord.get(shortId(recordId)) ?? null };
    }
  }
}
