import { previewEdit as contract } from '@alongside/shared/contracts/registration/preview-edit';
import { decimalFromMoney } from '../crm/decimal-money.ts';
import { listPartnerChoices } from '../partner/partner-names-store.ts';
import { handle } from '../platform/operation-handler.ts';
import { loadPolicyVersion } from '../policy/load-policy.ts';
import { listProductLines } from '../protection-window/scope-store.ts';
import { buildEditForm } from '../rules/card/build-edit-form.ts';
import { isEditable } from '../rules/registration/rules/edit-open.ts';
import { countryOptions } from './country-options.ts';
import { getRegistrationOrThrow } from './lock-registration.ts';
import { refuseDecision } from './refuse-decision.ts';
import { toCardRegistration } from './to-card-registration.ts';

/** Domain 3.2, 3.7: what stands and what a change will do, before it does. */
export const previewEdit = handle(contract, async (context, input) => {
  const record = await getRegistrationOrThrow(context, input.registrationId);
  const policy = await loadPolicyVersion(context, record.policyVersion);
  if (!isEditable(record.reviewStatus)) {
    throw refuseDecision(context, policy, 'not_waiting_for_decision', []);
  }
  const lines = await listProductLines(context.tx);
  const { amount, productLineCodes, country, expectedCloseOn, partner } = record;
  return buildEditForm({
    registration: toCardRegistration(record, policy, context.now),
    customerName: record.companyName,
    productLineCodes,
    country,
    amountText: decimalFromMoney(amount),
    currency: amount.currency,
    expectedCloseOn,
    productLines: lines.map(({ code, name }) => ({ value: code, label: name })),
    countries: countryOptions(context.reader.locale),
    partners: await listPartnerChoices(context.tx, partner.partnerId),
  });
});
