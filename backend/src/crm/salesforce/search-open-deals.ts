import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { DealSearch } from '../crm-port.ts';
import type { OrgContext } from './org-context.ts';
import { findCompaniesByDomain, findCompaniesByName } from './read-company.ts';
import { queryDeals } from './read-deal.ts';
import { isRecordId, literals } from './soql.ts';

const MAX_COMPANIES = 5;
const MAX_DEALS = 20;

/** Open deals of the companies searched for: by record, then by domain, then by exact name. */
export async function searchOpenDeals(
  context: OrgContext,
  search: DealSearch,
): Promise<readonly DealSnapshot[]> {
  const ids = await findCompanyIds(context, search);
  if (ids.length === 0) return [];
  return queryDeals(
    context,
    `WHERE IsClosed = false AND AccountId IN ${literals(ids)} ORDER BY CreatedDate DESC, Id DESC LIMIT ${MAX_DEALS}`,
  );
}

async function findCompanyIds(
  context: OrgContext,
  { companyRecordIds, companyDomain, companyName }: DealSearch,
): Promise<readonly string[]> {
  const known = companyRecordIds.filter(isRecordId).slice(0, MAX_COMPANIES);
  const byDomain =
    companyDomain === null ? [] : await findCompaniesByDomain(context, companyDomain);
  const ids = [...known, ...byDomain.slice(0, MAX_COMPANIES).map(({ recordId }) => recordId)];
  if (ids.length > 0) return [...new Set(ids)];
  const byName = await findCompaniesByName(context, companyName);
  return byName.slice(0, MAX_COMPANIES).map(({ recordId }) => recordId);
}
