import type { Id } from '@alongside/shared/vocabulary/ids';
import type { DealCredits } from '../crm/crm-rows.ts';
import { attributionOf } from './compute-credit.ts';
import { listCreditedPartners } from './credit-row-store.ts';
import { findPrimary } from './deal-property-facts.ts';
import { type LoadDealProperties, loadDealPropertyFacts } from './load-deal-properties.ts';
import { findDealRecord } from './sync-store.ts';

/**
 * The credits of a deal as they stand at this moment; none where this CRM holds the deal no longer.
 */
export async function loadDealCredits(
  load: LoadDealProperties,
  installationId: Id<'installation'>,
): Promise<DealCredits> {
  const { tx, dealId, clock } = load;
  const record = await findDealRecord(tx, { installationId, dealId, registrationId: null });
  if (record === null || record.deleted) return { dealId, credits: [] };
  const facts = await loadDealPropertyFacts(load);
  const { shares } = attributionOf(facts, clock.now());
  const ids = shares.map(({ partnerId }) => partnerId);
  const partners = await listCreditedPartners(tx, installationId, ids);
  const credits = shares.flatMap(({ partnerId, role, share, credit }) => {
    const partner = partners.get(partnerId);
    const own = facts.registrations.filter((one) => one.partner.partnerId === partnerId);
    if (partner === undefined) return [];
    return {
      ...partner,
      dealRecordId: record.recordId,
      role,
      share,
      credit,
      status: facts.fixed === null ? ('open' as const) : ('locked' as const),
      registrationId: findPrimary(own)?.registrationId ?? null,
    };
  });
  return { dealId, credits };
}
