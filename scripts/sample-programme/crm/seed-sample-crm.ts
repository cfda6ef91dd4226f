import { decimalFromMoney } from '@alongside/backend/crm/decimal-money';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { makeProgramme } from '../generate/make-programme.ts';
import { makeDeals, type SampleDeal } from './sample-deals.ts';
import { openRecords, type Records } from './open-records.ts';

const AT_ONCE = 8;
const DEAL_TO_COMPANY = { associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 5 };

/**
 * Makes the companies and deals of the sample in the sandbox CRM, as its users would have; what is
 * there already stays. Before the app is installed nobody is told, as with a CRM that was there first.
 *
 * @param now the dates of the deals lie around it
 */
export async function seedSampleCrm(hubspotOrigin: string, now: Instant): Promise<void> {
  const records = openRecords(hubspotOrigin);
  const there = await records.listIds('deals', 'dealname');
  const companies = await records.listIds('companies', 'domain');
  const missing = makeDeals(makeProgramme(now)).filter(({ name }) => !there.has(name));
  const makeNext = async (): Promise<void> => {
    for (let deal = missing.pop(); deal; deal = missing.pop()) {
      const known = companies.get(deal.customer.website);
      await makeDeal(records, deal, known ?? (await makeCompany(records, deal)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, makeNext));
}

function makeCompany(records: Records, { customer, owner }: SampleDeal): Promise<string> {
  const { name, website, countryName } = customer;
  const properties = {
    name,
    domain: website,
    country: countryName,
    hubspot_owner_id: owner.ownerId,
  };
  return records.create('companies', owner.userId, properties, []);
}

async function makeDeal(records: Records, deal: SampleDeal, companyId: string): Promise<void> {
  const properties = {
    dealname: deal.name,
    pipeline: 'default',
    dealstage: deal.stageId,
    amount: decimalFromMoney(deal.amount),
    deal_currency_code: deal.amount.currency,
    closedate: deal.closesAt,
    hubspot_owner_id: deal.owner.ownerId,
  };
  const company = { to: { id: companyId }, types: [DEAL_TO_COMPANY] };
  await records.create('deals', deal.owner.userId, properties, [company]);
}
