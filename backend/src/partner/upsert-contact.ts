import { upsertPartnerContact as contract } from '@alongside/shared/contracts/partner/upsert-contact';
import { ProductError } from '../platform/errors.ts';
import { handle } from '../platform/operation-handler.ts';
import { findPartnerByReference, upsertContactRow } from './partner-store.ts';

/** R7: takes over a partner's person by mail address; twice gives the same. */
export const upsertPartnerContact = handle(contract, async (context, input) => {
  const partnerId = await findPartnerByReference(context.tx, input.partnerReference);
  if (partnerId === undefined) {
    throw new ProductError('not_found', {
      what: 'partner with the reference',
      value: input.partnerReference,
    });
  }
  const { name, email, role } = input;
  const stored = await upsertContactRow(context.tx, context.newId('partnerContact'), {
    partnerId,
    name,
    email,
    role,
  });
  context.audit(stored.partnerContactId, { partner: partnerId, created: stored.created, role });
  return stored;
});
