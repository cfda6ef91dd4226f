import { postMessage as contract } from '@alongside/shared/contracts/collaboration/post-message';
import { ProductError } from '../platform/errors.ts';
import { handle } from '../platform/operation-handler.ts';
import { getRegistrationOrThrow } from '../registration/lock-registration.ts';
import { postInternalNote } from './post-internal-note.ts';
import { postToThread } from './post-to-thread.ts';

/** R60: posts to a registration's thread; a partner's message is never internal. */
export const postMessage = handle(contract, async (context, input) => {
  const { registrationId } = await getRegistrationOrThrow(context, input.registrationId);
  const internal = input.audience === 'internal';
  if (internal && context.actor.kind === 'partner_contact') {
    throw new ProductError('not_allowed', { who: 'Only people of the vendor' });
  }
  const post = internal ? postInternalNote : postToThread;
  const messageId = await post(context, registrationId, input.body);
  context.audit(messageId, { registration: registrationId, audience: input.audience });
  return { messageId };
});
