import type { CustomerIdentity } from './match-customer.ts';
import { normaliseCompanyName } from './normalise-company-name.ts';
import { type CompanyFacts, type ReadCompany, readCompany } from './scoring/read-company.ts';

/** What is known of a customer, as it was written; whatever is not known is left out. */
export interface CustomerDescription extends CompanyFacts {
  /** ISO 3166-1, two letters. */
  readonly country?: string | null;
  readonly crmAccountIds?: readonly string[];
  /** Registrable domains of its contacts' mail addresses, as `registrableDomain` gives them. */
  readonly contactDomains?: readonly string[];
  /** Identifiers of the ultimate parent company. */
  readonly parentIds?: readonly string[];
}

/** A customer made ready to be compared with many. */
export interface ReadCustomer {
  readonly identity: CustomerIdentity;
  readonly company: ReadCompany;
  readonly contactDomains: readonly string[];
  readonly parentIds: readonly string[];
}

/** Reads what is written about a customer once; never fails, whatever is written. */
export function readCustomer(described: CustomerDescription): ReadCustomer {
  const { name, country = null, domains = [], registryIds = [] } = described;
  const { crmAccountIds = [], contactDomains = [], parentIds = [] } = described;
  return {
    identity: { name: normaliseCompanyName(name), country, domains, registryIds, crmAccountIds },
    company: readCompany(described),
    contactDomains,
    parentIds,
  };
}
