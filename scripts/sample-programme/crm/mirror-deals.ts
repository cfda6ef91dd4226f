import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { encodeId } from '@alongside/backend/platform/ids';
import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { SampleProduct } from '../load-sample-programme.ts';
import type { SampleProgramme } from '../generate/make-programme.ts';
import { type DealIds, describeDeal, describeNewDeal } from './describe-deal.ts';
import { openRecords } from './open-records.ts';
import { makeDeals, type SampleDeal } from './sample-deals.ts';

/** The deals of registrations, told to the product as the CRM tells them: first new, later as they are. */
export interface MirroredDeals {
  /** The CRM's id of the deal with a customer. */
  dealIdOf(website: string): string | undefined;
  /** Tells how the deals that are over ended. */
  finish(): Promise<void>;
}

interface FoundDeal {
  readonly deal: SampleDeal;
  readonly ids: DealIds;
  readonly createdAt: string;
}

export async function mirrorDeals(
  product: SampleProduct,
  tenantId: Id<'tenant'>,
  programme: SampleProgramme,
  hubspotOrigin: string,
): Promise<MirroredDeals> {
  const found = await findDeals(programme, hubspotOrigin);
  const { installationId, known } = await readMirror(product, tenantId);
  const tell = (deal: DealSnapshot) =>
    product.services.recordDeal({ tenantId, installationId }, deal);
  const fresh = found.filter(({ ids }) => !known.has(ids.dealId));
  for (const { deal, ids, createdAt } of fresh) await tell(describeNewDeal(deal, ids, createdAt));
  return {
    dealIdOf: (website) => found.find(({ deal }) => deal.customer.website === website)?.ids.dealId,
    finish: async () => {
      for (const { deal, ids, createdAt } of found) {
        const snapshot = describeDeal(deal, ids, createdAt);
        if (snapshot.closedAt !== null || !known.has(ids.dealId)) await tell(snapshot);
      }
    },
  };
}

/** Deals of the sample that the CRM holds and a registration belongs to. */
async function findDeals(
  programme: SampleProgramme,
  hubspotOrigin: string,
): Promise<readonly FoundDeal[]> {
  const records = openRecords(hubspotOrigin);
  const companies = await records.listIds('companies', 'domain');
  const stored = await records.list('deals');
  const registered = new Set(programme.registrations.map(({ customer }) => customer));
  return makeDeals(programme).flatMap((deal) => {
    const record = stored.find(({ properties }) => properties['dealname'] === deal.name);
    const companyId = companies.get(deal.customer.website);
    if (!registered.has(deal.customer) || !record || companyId === undefined) return [];
    const createdAt = record.properties['createdate'] ?? '';
    return [{ deal, ids: { dealId: record.id, companyId }, createdAt }];
  });
}

async function readMirror({ database }: SampleProduct, tenantId: Id<'tenant'>) {
  return runInTenant(database, tenantId, async (tx) => {
    const installation = await tx
      .selectFrom('installation')
      .select('id')
      .limit(1)
      .executeTakeFirstOrThrow();
    const rows = await tx
      .selectFrom('crm_record')
      .select('external_id')
      .where('object', '=', 'deal')
      .execute();
    return {
      installationId: encodeId('installation', installation.id),
      known: new Set(rows.map(({ external_id }) => external_id)),
    };
  });
}
