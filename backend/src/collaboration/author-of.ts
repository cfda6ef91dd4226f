import type { Actor } from '@alongside/shared/vocabulary/actor';
import type { Author } from './thread-store.ts';

/** Whoever acts is who wrote. */
export function authorOf(actor: Actor): Author {
  return {
    crmUserId: actor.kind === 'crm_user' ? actor.crmUserId : null,
    partnerContactId: actor.kind === 'partner_contact' ? actor.partnerContactId : null,
  };
}
