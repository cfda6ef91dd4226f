import { type ReadAddress, readAddress } from './read-address.ts';
import { type ReadName, readName } from './read-name.ts';
import { readPhone } from './read-phone.ts';

const mostPhones = 8;

/** What is known of a company; whatever is not known is left out. */
export interface CompanyFacts {
  readonly name: string;
  /** Registrable domains, as `registrableDomain` gives them. */
  readonly domains?: readonly string[];
  /** Numbers of a trade register or tax office, with their country. */
  readonly registryIds?: readonly string[];
  readonly street?: string | null;
  readonly postalCode?: string | null;
  readonly phones?: readonly string[];
}

/** A company made ready to be compared with many. */
export interface ReadCompany {
  readonly name: ReadName;
  readonly domains: readonly string[];
  readonly registryIds: readonly string[];
  readonly address: ReadAddress | null;
  readonly phones: readonly string[];
}

/** Reads what is written about a company once; never fails, whatever is written. */
export function readCompany(facts: CompanyFacts): ReadCompany {
  return {
    name: readName(facts.name),
    domains: facts.domains ?? [],
    registryIds: facts.registryIds ?? [],
    address: readAddress(facts.street ?? '', facts.postalCode ?? null),
    phones: (facts.phones ?? [])
      .slice(0, mostPhones)
      .map(readPhone)
      .filter((phone) => phone !== null),
  };
}
