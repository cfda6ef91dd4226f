import { linkRecord } from '@alongside/shared/contracts/crm-sync/link-record';
import { SANDBOX_PORTAL_ID } from '../sandbox/hubspot/options.ts';
import { SANDBOX_USERS, type SandboxUser } from '../sandbox/hubspot/people.ts';
import type { OrgControl } from '../sandbox/salesforce/control/control-org.ts';
import type { OpenProduct } from './open-small-product.ts';
import { createDeal, type Customer } from './register-deal.ts';

type Job = SandboxUser['job'];

/** One deal with its record in either CRM. */
export interface DealInBoth {
  readonly hubspotId: string;
  readonly salesforceId: string;
  /** Address of the opportunity's page, which makes the browser that person of the org. */
  readonly inSalesforce: (job: Job) => string;
}

/** People of ours make an open deal in each CRM, and say that it is one; HubSpot's leads. */
export async function createDealInBoth(
  product: OpenProduct,
  org: OrgControl,
  customer: Customer,
): Promise<DealInBoth> {
  const { commands, tenantId, origins } = product;
  const hubspotId = await createDeal(product, customer);
  const salesforceId = createOpportunity(org, customer);
  await commands.call(linkRecord, tenantId, {
    leading: { account: String(SANDBOX_PORTAL_ID), recordId: hubspotId },
    joining: { account: org.id, recordId: salesforceId },
  });
  const record = encodeURIComponent(`/lightning/r/Opportunity/${salesforceId}/view`);
  return {
    hubspotId,
    salesforceId,
    inSalesforce: (job) => `${origins.lightningOrigin}/act-as/${findUser(org, job)}?to=${record}`,
  };
}

function createOpportunity(org: OrgControl, { company, domain }: Customer): string {
  const AccountId = org.create('Account', { Name: company, Website: `https://${domain}` });
  return org.create('Opportunity', {
    Name: `${company}: platform`,
    AccountId,
    Amount: 84_000,
    StageName: 'Prospecting',
    CloseDate: '2027-06-30',
  });
}

/** The same people stand in both CRMs, with the same mail addresses. */
function findUser(org: OrgControl, job: Job): string {
  const email = SANDBOX_USERS.find((user) => user.job === job)?.email;
  return String(org.list('User').find(({ Email }) => Email === email)?.['Id']);
}
