import type { Actor } from '@alongside/shared/vocabulary/actor';
import type { FactSet } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { ReasonCode } from '@alongside/shared/vocabulary/reason-codes';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { sql } from 'kysely';
import { decodeId } from '../platform/ids.ts';
import type { OperationContext } from '../platform/operation-handler.ts';

/** What happened to a registration, as a reason of the catalogue; names and words are added when it is read. */
export interface RegistrationEvent {
  readonly registrationId: Id<'registration'>;
  readonly kind: string;
  readonly reason: ReasonCode;
  readonly details?: FactSet;
  readonly decisionId?: Id<'decision'>;
  readonly at?: Instant;
}

/** Appends one event; events are never changed (domain 3.2). */
export async function appendEvent(
  context: OperationContext,
  event: RegistrationEvent,
): Promise<void> {
  await context.tx
    .insertInto('registration_event')
    .values({
      tenant_id: sql`current_tenant()`,
      id: decodeId('decision', context.newId('decision')),
      registration_id: decodeId('registration', event.registrationId),
      at: event.at ?? context.now,
      kind: event.kind,
      actor_kind: context.actor.kind,
      actor_id: actorUuid(context.actor),
      reason_code: event.reason,
      details: JSON.stringify(event.details ?? {}),
      decision_id: event.decisionId === undefined ? null : decodeId('decision', event.decisionId),
    })
    .execute();
}

/** The person behind an actor; null for the product itself. */
export function actorUuid(actor: Actor): string | null {
  switch (actor.kind) {
    case 'crm_user':
      return decodeId('crmUser', actor.crmUserId);
    case 'partner_contact':
      return decodeId('partnerContact', actor.partnerContactId);
    case 'system':
      return null;
  }
}
