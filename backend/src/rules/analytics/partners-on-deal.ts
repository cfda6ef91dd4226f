import type { Instant } from '@alongside/shared/vocabulary/values';
import { creditedPartners } from '../attribution/credited-partners.ts';
import type { AttributionPolicy, AttributionTouch } from '../attribution/facts.ts';
import { gatherPartners } from '../attribution/gather-partners.ts';
import type { FixedPayee } from '../attribution/lock/attribution-lock.ts';
import { companyKey } from '../attribution/payee-key.ts';
import type { PartnerOnDeal } from './facts.ts';

/** What is known of the partners of one deal. */
export interface DealPartners {
  /** As it was fixed before the close; null while that is open. */
  readonly fixed: readonly FixedPayee[] | null;
  readonly registrations: Parameters<typeof gatherPartners>[0];
  readonly touches: readonly AttributionTouch[];
}

/** Who takes part in a deal in which role, as attribution has it: as it was fixed, or as it stands. */
export function partnersOnDeal(
  deal: DealPartners,
  policy: AttributionPolicy,
  now: Instant,
): readonly PartnerOnDeal[] {
  const { fixed, registrations, touches } = deal;
  if (fixed !== null) return fixed.flatMap(asPartner);
  const { partners } = gatherPartners(registrations, touches);
  const facts = { partners, touches, lockedAt: null };
  return creditedPartners(facts, policy, now).map(({ partnerId, role }) => ({ partnerId, role }));
}

function asPartner({ payee, role }: FixedPayee): readonly PartnerOnDeal[] {
  return payee === companyKey || role === null ? [] : [{ partnerId: payee, role }];
}
