import { linkRecord } from '@alongside/shared/contracts/crm-sync/link-record';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { OrgControl } from '../../sandbox/salesforce/control/control-org.ts';
import { SANDBOX_PORTAL_ID } from '../../sandbox/hubspot/options.ts';
import type { Commands } from '../../start/open-commands.ts';
import { makeProgramme } from '../generate/make-programme.ts';
import { describeDeal } from './describe-deal.ts';
import { findSampleDeals, type FoundDeal } from './find-sample-deals.ts';
import { readMirror } from './mirror-deals.ts';

export interface LinkOptions {
  readonly commands: Commands;
  readonly programme: Id<'tenant'>;
  readonly hubspotOrigin: string;
  readonly org: OrgControl;
  /** Told which share is done, 0 to 1. */
  readonly report: (share: number) => void;
}

const AT_ONCE = 4;

/**
 * Says of each deal of the sample which record it has in which CRM, as a company does that brings a
 * list of both ids; HubSpot's leads. Twice changes nothing.
 */
export async function linkSampleDeals(options: LinkOptions): Promise<void> {
  const { commands, programme, org, report } = options;
  const deals = await findMirrored(options);
  const opportunities = new Map(org.list('Opportunity').map(({ Name, Id }) => [Name, String(Id)]));
  const left = [...deals];
  const linkNext = async (): Promise<void> => {
    for (let one = left.pop(); one; one = left.pop()) {
      const { deal, ids } = one;
      await commands.call(linkRecord, programme, {
        leading: { account: String(SANDBOX_PORTAL_ID), recordId: ids.dealId },
        joining: { account: org.id, recordId: opportunities.get(deal.name) ?? '' },
      });
      report(1 - left.length / deals.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, linkNext));
}

/** Deals the product has not heard of are told to it, without a request each to a portal that limits them. */
async function findMirrored(options: LinkOptions): Promise<readonly FoundDeal[]> {
  const { programme, hubspotOrigin } = options;
  const { product } = options.commands;
  const sample = makeProgramme(product.services.clock.now());
  const deals = await findSampleDeals(sample, hubspotOrigin);
  const { installationId, known } = await readMirror(product, programme);
  for (const { deal, ids, createdAt } of deals) {
    if (known.has(ids.dealId)) continue;
    const snapshot = describeDeal(deal, ids, createdAt);
    await product.services.recordDeal({ tenantId: programme, installationId }, snapshot);
  }
  return deals;
}
