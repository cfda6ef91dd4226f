import type { Id } from '@alongside/shared/vocabulary/ids';
import type { OperationContext } from '../platform/operation-handler.ts';
import { updateRegistration } from '../registration/registration-store.ts';
import { postAsActor } from './post-as-actor.ts';

/** Posts what both sides read; a message of either side is activity (domain 3.3). */
export async function postToThread(
  context: OperationContext,
  registrationId: Id<'registration'>,
  body: string,
): Promise<Id<'message'>> {
  const messageId = await postAsActor(context, { registrationId, body, internal: false });
  await updateRegistration(context.tx, registrationId, { last_activity_at: context.now });
  return messageId;
}
