import { z } from 'zod';
import { compareCustomers } from '../customer-identity/compare-customers.ts';
import { matchCustomer, type CustomerIdentity } from '../customer-identity/match-customer.ts';
import { normaliseCompanyName } from '../customer-identity/normalise-company-name.ts';
import { type CustomerDescription, readCustomer } from '../customer-identity/read-customer.ts';
import { registrableDomain } from '../customer-identity/registrable-domain.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { answered, type CaseCommands } from './case-command.ts';
import { plainCommand } from './schemas/command-schemas.ts';
import { companyName, describedCustomerSchema, identitySchema } from './schemas/identity-schema.ts';

/** Acme in Germany, known by its domain and name. */
const acme: CustomerIdentity = {
  domains: ['acme.de'],
  crmAccountIds: [],
  registryIds: [],
  name: 'acme',
  country: 'DE',
};

/** A customer of whom nothing is known. */
const nobody: CustomerIdentity = {
  domains: [],
  crmAccountIds: [],
  registryIds: [],
  name: '',
  country: null,
};

/** A customer as it was written, of whom nothing is known but what a case adds. */
const written: CustomerDescription = {
  name: 'Acme GmbH',
  country: null,
  domains: [],
  crmAccountIds: [],
  registryIds: [],
  contactDomains: [],
  parentIds: [],
  street: null,
  postalCode: null,
  phones: [],
};

interface WrittenPair {
  readonly one: CustomerDescription;
  readonly other: CustomerDescription;
}

interface Pair {
  readonly one: CustomerIdentity;
  readonly other: CustomerIdentity;
}

export const customerIdentityCommands: CaseCommands = {
  match: {
    word: 'customer-identity',
    facts: z.strictObject({ one: identitySchema, other: identitySchema }),
    command: plainCommand('match'),
    ordinary: { one: acme, other: nobody },
    run: ({ one, other }: Pair, _: unknown, __: CompiledPolicy, now: string) =>
      answered(matchCustomer(one, other), now),
  },
  compare_customers: {
    word: 'customer-identity',
    facts: z.strictObject({ one: describedCustomerSchema, other: describedCustomerSchema }),
    command: plainCommand('compare_customers'),
    ordinary: { one: written, other: { ...written, name: 'Zenith AG' } },
    run: ({ one, other }: WrittenPair, _: unknown, __: CompiledPolicy, now: string) =>
      answered(compareCustomers(readCustomer(one), readCustomer(other)), now),
  },
  normalise_name: {
    word: 'customer-identity',
    facts: z.strictObject({ name: companyName }),
    command: plainCommand('normalise_name'),
    ordinary: { name: 'Acme GmbH' },
    run: ({ name }: { name: string }, _: unknown, __: CompiledPolicy, now: string) =>
      answered({ name: normaliseCompanyName(name) }, now),
  },
  registrable_domain: {
    word: 'customer-identity',
    facts: z.strictObject({ website: z.string().max(20_000) }),
    command: plainCommand('registrable_domain'),
    ordinary: { website: 'acme.de' },
    run: ({ website }: { website: string }, _: unknown, __: CompiledPolicy, now: string) =>
      answered({ domain: registrableDomain(website) ?? null }, now),
  },
};
