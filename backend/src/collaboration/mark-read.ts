import { markThreadRead } from '@alongside/shared/contracts/collaboration/mark-read';
import { handle } from '../platform/operation-handler.ts';
import { getRegistrationOrThrow } from '../registration/lock-registration.ts';
import { actorUuid } from '../registration/registration-event-store.ts';
import { markRead as store } from './thread-store.ts';

/** Everything up to now is read. */
export const markRead = handle(markThreadRead, async (context, input) => {
  const { registrationId } = await getRegistrationOrThrow(context, input.registrationId);
  const reader = actorUuid(context.actor);
  if (reader !== null) await store(context.tx, registrationId, reader, context.now);
  return { unread: 0 };
});
