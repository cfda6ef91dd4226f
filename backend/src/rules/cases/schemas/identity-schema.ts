import { z } from 'zod';
import type { CustomerIdentity } from '../../customer-identity/match-customer.ts';
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
