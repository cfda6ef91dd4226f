import type { ChangedDeals, CrmChangeList } from '../change-list.ts';
import { named } from './answer-schemas.ts';
import type { OrgContext } from './org-context.ts';
import { collectIds, dropJob, orderJob } from './query-job.ts';
import type { SalesforceApi } from './salesforce-api.ts';

/**
 * More changes than these are left to a bulk job. Pages take a call for each 2,000; a job takes five
 * in all: the first page, which tells how many there are, the order, a look, the rows (50,000 in a
 * call), and its end. At 10,000 both are five, and pages are there at once.
 */
const MOST_PAGED = 10_000;

/** Opportunities that anybody changed, deleted ones too: paged, or by a job when there are many. */
export function createChangeList({ api }: OrgContext): CrmChangeList {
  return {
    list: async (since, ticket) => {
      const soql = `SELECT Id FROM Opportunity WHERE SystemModstamp >= ${since}`;
      if (ticket === null) return page(api, soql, () => orderJob(api, soql));
      const found = await collectIds(api, ticket);
      if (found === 'running') return { kind: 'ordered', ticket };
      // An org whose jobs fail would be told to run one every quarter of an hour.
      if (found === 'lost') return page(api, soql, async () => null);
      return { kind: 'listed', recordIds: found };
    },
    forget: (ticket) => dropJob(api, ticket),
  };
}

/** @param order what to do instead when there are many; null goes on with the pages */
async function page(
  api: SalesforceApi,
  soql: string,
  order: () => Promise<string | null>,
): Promise<ChangedDeals> {
  const recordIds: string[] = [];
  for await (const { totalSize, rows } of api.pages(named, soql, {
    deleted: true,
    canWait: true,
  })) {
    const isFirst = recordIds.length === 0;
    const ticket = isFirst && totalSize > MOST_PAGED ? await order() : null;
    if (ticket !== null) return { kind: 'ordered', ticket };
    recordIds.push(...rows.map(({ Id }) => Id));
  }
  return { kind: 'listed', recordIds };
}
