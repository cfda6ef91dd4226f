import { submitOnBehalf as contract } from '@alongside/shared/contracts/registration/submit-on-behalf';
import { lockCustomer } from '../platform/database/lock-customer.ts';
import { ProductError } from '../platform/errors.ts';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { findContactPartner } from '../partner/partner-store.ts';
import { loadCurrentPolicy } from '../policy/load-policy.ts';
import type { CustomerFacts } from '../rules/registration/facts.ts';
import { type CustomerDeal, findCustomerDealOrThrow } from './find-customer-deal.ts';
import { readTypedAmount } from './read-typed-amount.ts';
import { resolveProductLines } from './resolve-product-lines.ts';
import { takeIn } from './take-in.ts';
import { throwIfToCome } from './throw-if-to-come.ts';

/** Domain 3.9: registers the customer of a deal for a partner; nobody is asked who the customer is. */
export const submitOnBehalf = handle(contract, async (context, input) => {
  const { dealId, partnerContactId, estimatedAmount, productLines: named, proof, ...said } = input;
  const partnerId = await findContactPartner(context.tx, partnerContactId);
  if (partnerId === undefined) {
    throw new ProductError('not_found', { what: "partner's person", value: partnerContactId });
  }
  const deal = await findCustomerDealOrThrow(context, dealId);
  const amount = readTypedAmount(estimatedAmount, deal.currency);
  const policy = await loadCurrentPolicy(context);
  const evidence = proof && [proof];
  throwIfToCome(context, policy, evidence);
  const productLines = await resolveProductLines(context.tx, named ?? []);
  return takeIn(context, {
    said: {
      ...said,
      companyName: deal.customer.name,
      estimatedAmountMinor: amount.amountMinor,
      currency: amount.currency,
      productLines: named,
      evidence,
      registrationType: 'partner_sourced',
      tender: false,
    },
    registrant: { partnerId, partnerContactId, origin: 'on_behalf' },
    customer: await lockCustomerOf(context, deal),
    productLines,
    policy,
  });
});

/** The customer is known, as one whose domain was named would be (L1). */
async function lockCustomerOf(
  { tx }: OperationContext,
  { customer }: CustomerDeal,
): Promise<CustomerFacts> {
  const customerId = await lockCustomer(tx, customer.customerId);
  if (customerId !== undefined) return { customerId, level: 'L1' };
  throw new ProductError('not_found', { what: 'customer', value: customer.customerId });
}
