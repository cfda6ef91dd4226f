import type { SampleProgramme } from '../generate/make-programme.ts';
import type { DealIds } from './describe-deal.ts';
import { openRecords } from './open-records.ts';
import { makeDeals, type SampleDeal } from './sample-deals.ts';

/** A deal of the sample, where the sandbox HubSpot holds it. */
export interface FoundDeal {
  readonly deal: SampleDeal;
  readonly ids: DealIds;
  readonly createdAt: string;
}

/** Deals of the sample that the sandbox HubSpot holds. */
export async function findSampleDeals(
  programme: SampleProgramme,
  hubspotOrigin: string,
): Promise<readonly FoundDeal[]> {
  const records = openRecords(hubspotOrigin);
  const companies = await records.listIds('companies', 'domain');
  const stored = new Map(
    (await records.list('deals')).map((record) => [record.properties['dealname'], record]),
  );
  return makeDeals(programme).flatMap((deal) => {
    const record = stored.get(deal.name);
    const companyId = companies.get(deal.customer.website);
    if (record === undefined || companyId === undefined) return [];
    const createdAt = record.properties['createdate'] ?? '';
    return [{ deal, ids: { dealId: record.id, companyId }, createdAt }];
  });
}
