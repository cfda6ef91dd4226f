import { previewOnBehalf as contract } from '@alongside/shared/contracts/registration/preview-on-behalf';
import { decimalFromMoney } from '../crm/decimal-money.ts';
import { listRegistrants } from '../partner/registrant-store.ts';
import { ProductError } from '../platform/errors.ts';
import { handle } from '../platform/operation-handler.ts';
import { loadCurrentPolicy } from '../policy/load-policy.ts';
import { listProductLines } from '../protection-window/scope-store.ts';
import { buildOnBehalfForm } from '../rules/card/build-on-behalf-form.ts';
import { countryOptions } from './country-options.ts';
import { findCustomerDealOrThrow } from './find-customer-deal.ts';

/** As many people as somebody may still look through. */
const MOST_PEOPLE = 500;

/** Domain 3.9: for whom a deal's customer can be registered, filled with what the deal says. */
export const previewOnBehalf = handle(contract, async (context, { dealId }) => {
  const { customer, amount, currency, expectedCloseOn } = await findCustomerDealOrThrow(
    context,
    dealId,
  );
  const registrants = await listRegistrants(context.tx, MOST_PEOPLE + 1);
  if (registrants.length === 0) {
    const why = "No partner's people are known yet. Import them first.";
    throw new ProductError('action_not_possible', { why });
  }
  const lines = await listProductLines(context.tx);
  return buildOnBehalfForm({
    customerName: customer.name,
    country: customer.country,
    registrants: registrants.slice(0, MOST_PEOPLE),
    moreRegistrants: registrants.length > MOST_PEOPLE,
    amountText: amount === null || amount.amountMinor < 0 ? '' : decimalFromMoney(amount),
    currency,
    expectedCloseOn,
    productLines: lines.map(({ code, name }) => ({ value: code, label: name })),
    countries: countryOptions(context.reader.locale),
    requiredAtStart: (await loadCurrentPolicy(context)).document.requiredFields.toStartClock,
  });
});
