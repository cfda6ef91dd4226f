import { matchCustomer, type CustomerIdentity } from '../customer-identity/match-customer.ts';
import { normaliseCompanyName } from '../customer-identity/normalise-company-name.ts';
import { registrableDomain } from '../customer-identity/registrable-domain.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { answered, type CaseCommands } from './case-command.ts';

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

interface Pair {
  readonly one: CustomerIdentity;
  readonly other: CustomerIdentity;
}

export const customerIdentityCommands: CaseCommands = {
  match: {
    word: 'customer-identity',
    ordinary: { one: acme, other: nobody },
    run: ({ one, other }: Pair, _: unknown, __: CompiledPolicy, now: string) =>
      answered(matchCustomer(one, other), now),
  },
  normalise_name: {
    word: 'customer-identity',
    ordinary: { name: 'Acme GmbH' },
    run: ({ name }: { name: string }, _: unknown, __: CompiledPolicy, now: string) =>
      answered({ name: normaliseCompanyName(name) }, now),
  },
  registrable_domain: {
    word: 'customer-identity',
    ordinary: { website: 'acme.de' },
    run: ({ website }: { website: string }, _: unknown, __: CompiledPolicy, now: string) =>
      answered({ domain: registrableDomain(website) ?? null }, now),
  },
};
