import type { Id } from '@alongside/shared/vocabulary/ids';
import type { OperationContext } from '../platform/operation-handler.ts';
import { authorOf } from './author-of.ts';
import { insertMessage } from './thread-store.ts';

/** Saves a note that no partner ever sees. */
export async function postInternalNote(
  context: OperationContext,
  registrationId: Id<'registration'>,
  body: string,
): Promise<Id<'message'>> {
  const messageId = context.newId('message');
  const author = authorOf(context.actor);
  await insertMessage(context.tx, {
    messageId,
    registrationId,
    author,
    internal: true,
    body,
    postedAt: context.now,
  });
  return messageId;
}
