import { recordCertification as contract } from '@alongside/shared/contracts/certification/record';
import { findContact, findPartnerByReference } from '../partner/partner-store.ts';
import { ProductError } from '../platform/errors.ts';
import { handle } from '../platform/operation-handler.ts';
import { resolveProductLines } from '../registration/resolve-product-lines.ts';
import { upsertCertification } from './certification-store.ts';

/** R8: takes over a certification of a partner's person; twice gives the same. */
export const recordCertification = handle(contract, async (context, input) => {
  const partnerId = await findPartnerByReference(context.tx, input.partnerReference);
  if (partnerId === undefined) {
    throw new ProductError('not_found', {
      what: 'partner with the reference',
      value: input.partnerReference,
    });
  }
  const contactId = await findContact(context.tx, partnerId, input.contactEmail);
  if (contactId === undefined) {
    throw new ProductError('not_found', {
      what: 'person at this partner with the mail address',
      value: input.contactEmail,
    });
  }
  if (
    input.earnedOn !== undefined &&
    input.expiresOn !== undefined &&
    input.expiresOn < input.earnedOn
  ) {
    throw new ProductError('action_not_possible', {
      why: `The certification ends on ${input.expiresOn}, before it was earned on ${input.earnedOn}. Check both days.`,
    });
  }
  const [line] = await resolveProductLines(
    context.tx,
    input.productLine === undefined ? [] : [input.productLine],
  );
  const stored = await upsertCertification(
    context.tx,
    context.newId('certification'),
    contactId,
    line?.number ?? null,
    {
      type: input.type,
      level: input.level,
      status: input.status,
      earned_on: input.earnedOn ?? null,
      expires_on: input.expiresOn ?? null,
    },
  );
  context.audit(stored.certificationId, {
    contact: contactId,
    type: input.type,
    level: input.level,
    created: stored.created,
  });
  return stored;
});
