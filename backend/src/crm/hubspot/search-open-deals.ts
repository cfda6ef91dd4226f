import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { DealSearch } from '../crm-port.ts';
import type { AccountContext } from './account-context.ts';
import { recordList } from './answer-schemas.ts';
import { apiPaths } from './api-paths.ts';
import { readAssociated } from './read-associated.ts';
import { findCompanies } from './read-company.ts';
import { readDeal } from './read-deal.ts';

const MAX_COMPANIES = 5;
const MAX_BATCH = 100;
const MAX_DEALS = 20;

/** Open deals of the companies searched for: by record, then by domain, then by exact name. */
export async function searchOpenDeals(
  context: AccountContext,
  search: DealSearch,
): Promise<readonly DealSnapshot[]> {
  const companyIds = await findCompanyIds(context, search);
  if (companyIds.length === 0) return [];
  const ids = await readAssociated(context.api, ['companies', 'deals'], companyIds);
  const open = await keepOpen(context, ids);
  const deals = await Promise.all(open.slice(0, MAX_DEALS).map((id) => readDeal(context, id)));
  return deals.filter((deal) => deal !== null).filter((deal) => !deal.deleted);
}

async function findCompanyIds(
  { api }: AccountContext,
  { companyRecordIds, companyDomain, companyName }: DealSearch,
): Promise<readonly string[]> {
  const ids = new Set(companyRecordIds.slice(0, MAX_COMPANIES));
  const add = async (property: 'domain' | 'name', value: string): Promise<void> => {
    for (const { recordId } of await findCompanies(api, property, value, MAX_COMPANIES)) {
      ids.add(recordId);
    }
  };
  if (companyDomain !== null) await add('domain', companyDomain);
  if (ids.size === 0) await add('name', companyName);
  return [...ids];
}

/** Ids of the open ones, newest first. */
async function keepOpen(
  { api, stages }: AccountContext,
  ids: readonly string[],
): Promise<readonly string[]> {
  const open: { id: string; createdAt: string }[] = [];
  for (let start = 0; start < ids.length; start += MAX_BATCH) {
    const inputs = ids.slice(start, start + MAX_BATCH).map((id) => ({ id }));
    const { results } = await api.call(recordList, {
      method: 'POST',
      path: apiPaths.batchRead('deals'),
      reads: true,
      body: { inputs, properties: ['dealstage'], propertiesWithHistory: [] },
    });
    for (const { id, createdAt, properties } of results) {
      const stage = await stages.find(properties['dealstage'] ?? '');
      if (stage?.stageClass !== 'won' && stage?.stageClass !== 'lost') open.push({ id, createdAt });
    }
  }
  return open.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)).map(({ id }) => id);
}
