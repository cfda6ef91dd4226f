import type { Id } from '@alongside/shared/vocabulary/ids';
import type { OperationContext } from '../platform/operation-handler.ts';
import { compareCustomers } from '../rules/customer-identity/compare-customers.ts';
import { type ReadCustomer, readCustomer } from '../rules/customer-identity/read-customer.ts';
import { blockingKeys } from '../rules/customer-identity/scoring/blocking-keys.ts';
import { addBlockKeys, type Candidate, findCandidates } from './block-key-store.ts';
import { keepSuggestions, type Suggestion } from './suggestion-store.ts';

const MOST_SUGGESTIONS = 10;
/** Mail domains of customers and of their contacts are looked up together. */
const MAIL = '%';

/** What is said about a customer by whoever names it. */
export interface SaidOfCustomer {
  readonly name: string;
  readonly country: string | null;
  /** The registrable domain of its web site. */
  readonly domain: string | null;
  /** The registrable domain of its contact's mail address. */
  readonly contactDomain: string | null;
}

/** Lets a customer be found by what is said of it. */
export async function noteCustomer(
  { tx }: Pick<OperationContext, 'tx'>,
  customerId: Id<'customer'>,
  said: SaidOfCustomer,
): Promise<void> {
  await addBlockKeys(tx, customerId, keysOf(said, readSaid(said)));
}

/** Keeps customers that may be the same as a new one, for a manager to look at; nothing is joined. */
export async function suggestCustomers(
  context: Pick<OperationContext, 'tx' | 'now'>,
  customerId: Id<'customer'>,
  said: SaidOfCustomer,
): Promise<readonly Suggestion[]> {
  const suggestions = await findLikeCustomers(context, customerId, said);
  await noteCustomer(context, customerId, said);
  await keepSuggestions(context.tx, customerId, suggestions, context.now);
  return suggestions;
}

/** Customers that may be the same, the likeliest first; no partner may learn of it (domain 3.4). */
export async function findLikeCustomers(
  { tx }: Pick<OperationContext, 'tx'>,
  customerId: Id<'customer'>,
  said: SaidOfCustomer,
): Promise<readonly Suggestion[]> {
  const one = readSaid(said);
  const candidates = await findCandidates(tx, keysOf(said, one), customerId);
  return candidates
    .map((candidate) => likest(one, candidate))
    .filter(({ band }) => band !== 'nothing')
    .sort(byLevel)
    .slice(0, MOST_SUGGESTIONS);
}

function readSaid({ name, country, domain, contactDomain }: SaidOfCustomer): ReadCustomer {
  const contactDomains = contactDomain === null ? [] : [contactDomain];
  return readCustomer({ name, country, domains: domain === null ? [] : [domain], contactDomains });
}

function keysOf({ domain, contactDomain }: SaidOfCustomer, one: ReadCustomer): readonly string[] {
  const mail = [domain, contactDomain].filter((host) => host !== null).map((host) => MAIL + host);
  return [...new Set([...blockingKeys(one.company), ...mail])];
}

/** A customer known under several names is compared under each. */
function likest(one: ReadCustomer, candidate: Candidate): Suggestion {
  const { customerId, country, domains, sharedKeys } = candidate;
  const contactDomains = sharedKeys
    .filter((key) => key.startsWith(MAIL))
    .map((key) => key.slice(MAIL.length));
  const [best, ...others] = candidate.names.map((name) => ({
    customerId,
    ...compareCustomers(one, readCustomer({ name, country, domains, contactDomains })),
  }));
  if (best === undefined) throw new Error(`The customer ${customerId} has no name.`);
  return others.reduce((a, b) => (byLevel(a, b) <= 0 ? a : b), best);
}

/** L1 before L2, and what has no level last. */
function byLevel(a: Suggestion, b: Suggestion): number {
  if (a.level !== b.level) return a.level < b.level ? -1 : 1;
  return b.score - a.score;
}
