import type { Actor } from '@alongside/shared/vocabulary/actor';

/** Names an actor in logs, audit and idempotency: an id, or `system:webhook`. */
export function actorKey(actor: Actor): string {
  switch (actor.kind) {
    case 'crm_user':
      return actor.crmUserId;
    case 'partner_contact':
      return actor.partnerContactId;
    case 'system':
      return `system:${actor.origin}`;
  }
}
