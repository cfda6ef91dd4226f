import { recordCertification } from '@alongside/shared/contracts/certification/record';
import type { OrgControl } from '../sandbox/salesforce/control/control-org.ts';
import { createDealInBoth } from '../small-product/create-deal-in-both.ts';
import { mailOf, type OpenProduct, referenceOf } from '../small-product/open-small-product.ts';
import { approveOnCard, registerByLink } from '../small-product/register-deal.ts';

/** Addresses of what is worth a picture. */
export interface Scene {
  readonly record: string;
  readonly opportunity: string;
  readonly queue: string;
  readonly partnerPage: string;
}

const NORTHWIND = 'Northwind Consulting';
const BLUEFIN = 'Bluefin Systems';

const customers = {
  protected: { company: 'Meridian Logistics GmbH', domain: 'meridian-logistics.example' },
  disputed: { company: 'Hafen & Söhne Spedition', domain: 'hafen-soehne.example' },
  waiting: { company: 'Aurora Kliniken', domain: 'aurora-kliniken.example' },
  named: { company: 'Blue Heron Foods', domain: 'blueheron.example' },
};

/** Two partners, one protected deal in both CRMs, one dispute and two registrations that wait. */
export async function arrangeScene(product: OpenProduct, org: OrgControl): Promise<Scene> {
  const northwind = await product.invite(NORTHWIND, 'Priya Raman');
  const bluefin = await product.invite(BLUEFIN, 'Jonas Weber');
  await certify(product, NORTHWIND);
  const receipt = await registerByLink(northwind, customers.protected);
  const deal = await createDealInBoth(product, org, customers.protected);
  const dealId = deal.hubspotId;
  await approveOnCard(product, dealId);
  await registerByLink(northwind, customers.waiting);
  await registerByLink(bluefin, customers.named);
  await registerByLink(northwind, customers.disputed);
  await registerByLink(bluefin, customers.disputed);
  await product.portal.waitFor(dealId, ({ notes }) => notes.length > 0);
  return {
    record: product.actAs('manager', `/crm/record/0-3/${dealId}`),
    opportunity: deal.inSalesforce('ae'),
    queue: product.actAs('manager', '/app-home'),
    partnerPage: receipt,
  };
}

async function certify({ commands, tenantId }: OpenProduct, partner: string): Promise<void> {
  await commands.call(recordCertification, tenantId, {
    partnerReference: referenceOf(partner),
    contactEmail: mailOf(partner),
    type: 'sales',
    level: 'professional',
    productLine: 'core',
    status: 'active',
    earnedOn: '2026-03-02',
    expiresOn: '2028-03-01',
  });
}
