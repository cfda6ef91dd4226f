import { readDomain } from '../../customer/read-domain.ts';
import { parseAmount } from '../amount/parse-amount.ts';
import { readApprovalFields } from '../form/approval-fields.ts';
import type { FormValues } from '../form/field.ts';
import { valueOf } from '../form/read-form.ts';
import type { Programme } from '../link/open-visit.ts';

/** The sent form as `registration.submit` takes it; what cannot be read is left out and so reported. */
export async function readRegistration(
  values: FormValues,
  { form }: Pick<Programme, 'form'>,
  locale: string,
) {
  const chosen = valueOf(values, 'currency');
  const currency = form.currencies.find((code) => code === chosen);
  const typed = valueOf(values, 'estimatedAmountMinor');
  const readable = typed !== undefined && currency !== undefined;
  return {
    ...(await readCustomer(valueOf(values, 'companyName'))),
    contactName: valueOf(values, 'contactName'),
    contactEmail: valueOf(values, 'contactEmail'),
    estimatedAmountMinor: readable ? parseAmount(typed, currency, locale) : undefined,
    currency,
    expectedCloseOn: valueOf(values, 'expectedCloseOn'),
    ...(valueOf(values, 'tender') === 'yes' ? { tender: true } : {}),
    ...readApprovalFields(values),
  };
}

/** One field takes a name or a web site; what has a registered domain is a web site. */
export async function readCustomer(typed: string | undefined) {
  // An empty name makes the contract name the field; a form without any customer asks for one.
  if (typed === undefined) return { companyName: '' };
  const isWebsite = !typed.includes('@') && (await readDomain(typed)) !== null;
  return isWebsite ? { website: typed } : { companyName: typed };
}
