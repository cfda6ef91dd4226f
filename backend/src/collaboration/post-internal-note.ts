import type { Id } from '@alongside/shared/vocabulary/ids';
import type { OperationContext } from '../platform/operation-handler.ts';
import { postAsActor } from './post-as-actor.ts';

/** Saves a note that no partner ever sees. */
export function postInternalNote(
  context: OperationContext,
  registrationId: Id<'registration'>,
  body: string,
): Promise<Id<'message'>> {
  return postAsActor(context, { registrationId, body, internal: true });
}
