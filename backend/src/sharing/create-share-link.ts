import { createShareLink as contract } from '@alongside/shared/contracts/sharing/create-share-link';
import { findContactPartner } from '../partner/partner-store.ts';
import { ProductError } from '../platform/errors.ts';
import { handle } from '../platform/operation-handler.ts';
import { hashShareToken, newShareToken } from '../platform/secrets/share-token.ts';
import { insertShareLink } from './share-link-store.ts';

const DAY = 86_400_000;

/** R26, R74: a link for one partner's person. The address is answered once; only its hash is kept. */
export const createShareLink = handle(contract, async (context, input) => {
  const partnerId = await findContactPartner(context.tx, input.partnerContactId);
  if (partnerId === undefined) {
    throw new ProductError('not_found', {
      what: "partner's person",
      value: input.partnerContactId,
    });
  }
  const token = newShareToken();
  const shareLinkId = context.newId('shareLink');
  const expiresAt = new Date(Date.parse(context.now) + input.expiresInDays * DAY).toISOString();
  await insertShareLink(context.tx, {
    shareLinkId,
    tokenHash: hashShareToken(token),
    partnerContactId: input.partnerContactId,
    createdAt: context.now,
    expiresAt,
  });
  context.audit(shareLinkId, { partner: partnerId, contact: input.partnerContactId, expiresAt });
  return { shareLinkId, url: `${context.services.pagesOrigin}/p/${token}`, expiresAt };
});
