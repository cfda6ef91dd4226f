import { runInTenant } from '@alongside/backend/platform/database/run-in-tenant';
import { encodeId } from '@alongside/backend/platform/ids';
import type { DealSnapshot } from '@alongside/shared/contracts/crm-sync/record-deal-change';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { SampleProduct } from '../load-sample-programme.ts';
import type { SampleProgramme } from '../generate/make-programme.ts';
import { describeDeal, describeNewDeal } from './describe-deal.ts';
import { findSampleDeals } from './find-sample-deals.ts';

/** The deals of registrations, told to the product as the CRM tells them: first new, later as they are. */
export interface MirroredDeals {
  /** The CRM's id of the deal with a customer. */
  dealIdOf(website: string): string | undefined;
  /** Tells how the deals that are over ended. */
  finish(): Promise<void>;
}

export async function mirrorDeals(
  product: SampleProduct,
  tenantId: Id<'tenant'>,
  programme: SampleProgramme,
  hubspotOrigin: string,
): Promise<MirroredDeals> {
  const registered = new Set(programme.registrations.map(({ customer }) => customer));
  const all = await findSampleDeals(programme, hubspotOrigin);
  const found = all.filter(({ deal }) => registered.has(deal.customer));
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

/** Where the product keeps what the sandbox HubSpot tells, and which records it knows. */
export async function readMirror({ database }: SampleProduct, tenantId: Id<'tenant'>) {
  return runInTenant(database, tenantId, async (tx) => {
    const installation = await tx
      .selectFrom('installation')
      .select('id')
      .where('kind', '=', 'hubspot')
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
