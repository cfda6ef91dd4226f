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
}

/** A deal of the sample with its record in each sandbox CRM. */
export interface DealPair {
  readonly found: FoundDeal;
  readonly opportunityId: string;
}

const AT_ONCE = 4;

/** Deals that both CRMs hold and nobody has linked. */
export async function findUnlinked(options: LinkOptions): Promise<readonly DealPair[]> {
  const { commands, programme, hubspotOrigin, org } = options;
  const sample = makeProgramme(commands.product.services.clock.now());
  const { known } = await readMirror(commands.product, programme);
  const opportunities = new Map(org.list('Opportunity').map(({ Name, Id }) => [Name, String(Id)]));
  return (await findSampleDeals(sample, hubspotOrigin)).flatMap((found) => {
    const opportunityId = opportunities.get(found.deal.name);
    if (opportunityId === undefined || known.has(opportunityId)) return [];
    return [{ found, opportunityId }];
  });
}

/**
 * Says of each deal which record it has in which CRM, as a company does that brings a list of both
 * ids; HubSpot's leads.
 *
 * @param report told which share is done, 0 to 1
 */
export async function linkSampleDeals(
  options: LinkOptions,
  pairs: readonly DealPair[],
  report: (share: number) => void,
): Promise<void> {
  const { commands, programme, org } = options;
  await tellUnknown(options, pairs);
  const left = [...pairs];
  const linkNext = async (): Promise<void> => {
    for (let pair = left.pop(); pair; pair = left.pop()) {
      await commands.call(linkRecord, programme, {
        leading: { account: String(SANDBOX_PORTAL_ID), recordId: pair.found.ids.dealId },
        joining: { account: org.id, recordId: pair.opportunityId },
      });
      report(1 - left.length / pairs.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, linkNext));
}

/** Deals the product has not heard of are told to it, without a request each to a portal that limits them. */
async function tellUnknown(
  { commands, programme }: LinkOptions,
  pairs: readonly DealPair[],
): Promise<void> {
  const { product } = commands;
  const { installationId, known } = await readMirror(product, programme);
  for (const { found } of pairs) {
    const { deal, ids, createdAt } = found;
    if (known.has(ids.dealId)) continue;
    const snapshot = describeDeal(deal, ids, createdAt);
    await product.services.recordDeal({ tenantId: programme, installationId }, snapshot);
  }
}
