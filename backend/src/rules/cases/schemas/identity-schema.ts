import { z } from 'zod';
import type { CustomerIdentity } from '../../customer-identity/match-customer.ts';
import type { CustomerDescription } from '../../customer-identity/read-customer.ts';
import { caseCountry } from './case-values.ts';

/** As long as anybody may paste it: a name has no bound in the rules. */
export const companyName = z.string().max(20_000);

const names = z.array(z.string().min(1).max(2000)).max(1000);

/** What identifies one customer; all values normalised. */
export const identitySchema: z.ZodType<CustomerIdentity> = z.strictObject({
  domains: names,
  crmAccountIds: names,
  registryIds: names.describe('numbers of a trade register or tax office'),
  name: companyName,
  country: caseCountry.nullable(),
});

const text = z.string().max(20_000);

/** What is known of one customer, as it was written. */
export const describedCustomerSchema: z.ZodType<CustomerDescription> = z.strictObject({
  name: companyName,
  country: caseCountry.nullable(),
  domains: names.describe('registrable domains'),
  crmAccountIds: names,
  registryIds: names.describe('numbers of a trade register or tax office'),
  contactDomains: names.describe("registrable domains of contacts' mail addresses"),
  parentIds: names.describe('identifiers of the ultimate parent'),
  street: text.nullable(),
  postalCode: text.nullable(),
  phones: names,
});
