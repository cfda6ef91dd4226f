import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant, Money } from '@alongside/shared/vocabulary/values';
import type { RegistrationRecord } from '../registration/registration-record.ts';
import type { AttributionFacts, AttributionTouch } from '../rules/attribution/facts.ts';
import { gatherPartners } from '../rules/attribution/gather-partners.ts';

/** A deal as we hold it. */
interface StoredDeal {
  readonly dealId: Id<'deal'>;
  readonly amount: Money | null;
  readonly createdAt: Instant;
  readonly registrations: readonly RegistrationRecord[];
}

/** What the credit of an open deal is computed from. */
export function gatherDealFacts(
  { dealId, amount, createdAt, registrations }: StoredDeal,
  touches: readonly AttributionTouch[],
  agreedParts: AttributionFacts['agreedParts'],
): AttributionFacts {
  return {
    dealId,
    amount,
    dealCreatedAt: createdAt,
    lockedAt: null,
    ...gatherPartners(registrations, touches),
    touches,
    agreedParts,
  };
}
