import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PartnerType } from '@alongside/shared/vocabulary/partner';
import type { ReviewStatus } from '@alongside/shared/vocabulary/registration';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { isBefore } from '../kernel/instant.ts';
import { dealRoleOf } from './deal-role.ts';
import type { AttributionFacts, AttributionPartner, AttributionTouch } from './facts.ts';

/** What attribution reads of a registration on the deal. */
interface RegistrationOnDeal {
  readonly registrationId: Id<'registration'>;
  readonly partner: { readonly partnerId: Id<'partner'>; readonly type: PartnerType };
  readonly reviewStatus: ReviewStatus;
  /** Fixed at approval (domain 3.9); null before. */
  readonly attributionRole: AttributionRole | null;
  readonly submittedAt: Instant;
}

/**
 * Partners with the role fixed at their approval, and those known by their help only. A role of none
 * at approval does not shut a partner out: confirmed help until the lock makes it influenced, as it
 * would without a registration. Sourced comes later by appeal only.
 */
export function gatherPartners(
  registrations: readonly RegistrationOnDeal[],
  touches: readonly AttributionTouch[],
): Pick<AttributionFacts, 'partners' | 'leadCreatedAt'> {
  const approved = registrations.filter(({ reviewStatus }) => reviewStatus === 'approved');
  const types = new Map(registrations.map(({ partner }) => [partner.partnerId, partner.type]));
  const registered = approved.map((registration): AttributionPartner => {
    const { partner, registrationId, submittedAt } = registration;
    const role = registration.attributionRole ?? 'none';
    const dealRole = dealRoleOf(role, partner.type);
    return { partnerId: partner.partnerId, registrationId, role, submittedAt, dealRole };
  });
  const helpers = new Set(touches.map(({ partnerId }) => partnerId));
  const helped = [...helpers].map((partnerId): AttributionPartner => ({
    partnerId,
    registrationId: null,
    role: 'influenced',
    submittedAt: null,
    dealRole: dealRoleOf('influenced', types.get(partnerId) ?? null),
  }));
  const leadCreatedAt = approved
    .map(({ submittedAt }) => submittedAt)
    .reduce<Instant | null>((a, b) => (a === null || isBefore(b, a) ? b : a), null);
  return { partners: [...registered, ...helped], leadCreatedAt };
}
