import type { Actor } from '@alongside/shared/vocabulary/actor';

/** Names an actor in logs, audit and idempotency: an id, or `system:webhook`. */
export function actorKey(actor: Actor): string {
  if (actor.kind === 'crm_user') return actor.crmUserId;
  if (actor.kind === 'partner_contact') return actor.partnerContactId;
  return `system:${actor.origin}`;
}
