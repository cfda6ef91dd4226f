import type { Actor, PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import { ProductError } from '../platform/errors.ts';

/** The partner's person; contracts let nobody else come here. */
export function partnerContact(actor: Actor): PartnerContactActor {
  if (actor.kind !== 'partner_contact')
    throw new ProductError('not_allowed', { who: 'A partner with a share link' });
  return actor;
}
