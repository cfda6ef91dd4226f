import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { identifyCustomer } from '../customer/identify-customer.ts';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { loadCurrentPolicy } from '../policy/load-policy.ts';
import { companyNameOf } from './company-name.ts';
import { findByExternalReference, lockExternalReference } from './external-reference-store.ts';
import { makeReceipt } from './make-receipt.ts';
import { resolveProductLines } from './resolve-product-lines.ts';
import { resolveRegistrant } from './resolve-registrant.ts';
import { takeIn } from './take-in.ts';
import { throwIfToCome } from './throw-if-to-come.ts';

/** R16, R17, R26: takes a registration in, under the customer's lock. */
export const submit = handle(submitRegistration, async (context, input) => {
  const registrant = await resolveRegistrant(context, input);
  const known = await findKnown(context, registrant.partnerId, input.externalReference);
  if (known !== undefined) return makeReceipt(context, known);
  const policy = await loadCurrentPolicy(context);
  throwIfToCome(context, policy, input.evidence);
  const productLines = await resolveProductLines(context.tx, input.productLines ?? []);
  const customer = await identifyCustomer(context, {
    name: companyNameOf(input),
    website: input.website ?? null,
    country: input.country ?? null,
    contactEmail: input.contactEmail ?? null,
  });
  return takeIn(context, { said: input, registrant, customer, productLines, policy });
});

async function findKnown(
  context: OperationContext,
  partnerId: Id<'partner'>,
  reference: string | undefined,
): Promise<Id<'registration'> | undefined> {
  if (reference === undefined) return undefined;
  await lockExternalReference(context.tx, partnerId, reference);
  const known = await findByExternalReference(context.tx, partnerId, reference);
  return known?.registrationId;
}
