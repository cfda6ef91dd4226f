import type { PartnerFigures, RegistrationFigures } from './facts.ts';
import { type Share, shareOf } from './share.ts';

/** R99, engagement: active partners that registered a deal or wrote in the period, of all active ones. */
export function engagementRate(
  partners: readonly PartnerFigures[],
  registrations: readonly RegistrationFigures[],
): Share {
  const registered = new Set(registrations.map(({ partnerId }) => partnerId));
  return shareOf(
    partners.filter(({ active }) => active),
    ({ partnerId, wrote }) => wrote || registered.has(partnerId),
  );
}
