import type { Id } from '@alongside/shared/vocabulary/ids';
import type { OperationContext } from '../platform/operation-handler.ts';
import { type Author, insertMessage } from './thread-store.ts';

/** What is written, and whether the partner may read it. */
export interface Post {
  readonly registrationId: Id<'registration'>;
  readonly body: string;
  readonly internal: boolean;
}

/** Appends a message by whoever acts. */
export async function postAsActor(context: OperationContext, post: Post): Promise<Id<'message'>> {
  const messageId = context.newId('message');
  const author = authorOf(context);
  await insertMessage(context.tx, { messageId, author, postedAt: context.now, ...post });
  return messageId;
}

function authorOf({ actor }: OperationContext): Author {
  return {
    crmUserId: actor.kind === 'crm_user' ? actor.crmUserId : null,
    partnerContactId: actor.kind === 'partner_contact' ? actor.partnerContactId : null,
  };
}
