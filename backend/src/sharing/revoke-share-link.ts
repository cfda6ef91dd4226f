import { revokeShareLink as contract } from '@alongside/shared/contracts/sharing/revoke-share-link';
import { ProductError } from '../platform/errors.ts';
import { handle } from '../platform/operation-handler.ts';
import { endShareLink } from './share-link-store.ts';

/** Ends a share link now. */
export const revokeShareLink = handle(contract, async (context, input) => {
  if (!(await endShareLink(context.tx, input.shareLinkId, context.now))) {
    throw new ProductError('not_found', { what: 'link', value: input.shareLinkId });
  }
  context.audit(input.shareLinkId, { revoked: true });
  return { shareLinkId: input.shareLinkId };
});
