import type { Id } from '@alongside/shared/vocabulary/ids';
import { ProductError } from '../platform/errors.ts';
import { lockCustomer } from '../platform/database/lock-customer.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { normaliseCompanyName } from '../rules/customer-identity/normalise-company-name.ts';
import type { CustomerFacts } from '../rules/registration/facts.ts';
import {
  claimIdentifier,
  type CustomerIdentifier,
  findCustomers,
  hasOtherDomain,
  insertCustomer,
  isPartnerDomain,
  removeCustomer,
} from './customer-store.ts';
import { readDomain } from './read-domain.ts';
import type { SaidOfCustomer } from './suggest-customers.ts';

/** How a person names a customer. */
export interface NamedCustomer {
  readonly name: string;
  readonly website: string | null;
  readonly country: string | null;
  /** The mail address of somebody there. */
  readonly contactEmail?: string | null;
}

/** Whoever was first is found the next time; a third time only when a customer vanished meanwhile. */
const ATTEMPTS = 3;

/**
 * Finds the customer that is meant, or makes one, and locks it until the transaction ends.
 * A shared domain is the same customer (L1). The same legal name in the same country is taken for
 * it as well, for a person to look at (L2), unless both have a domain and these differ: then it is
 * another customer that looks alike. Never on a name without a country (domain 3.4). A new customer is
 * compared with those that are like it, for our own people to look at (L3).
 */
export async function identifyCustomer(
  context: OperationContext,
  named: NamedCustomer,
): Promise<CustomerFacts> {
  const domain = await readDomain(named.website);
  const identifiers = identifiersOf(named, domain);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const customer = await findOrCreate(context, named, domain, identifiers);
    if (customer !== 'somebody_was_first') return customer;
  }
  throw new ProductError('busy', {}, { retryAfterSeconds: 1 });
}

async function findOrCreate(
  context: OperationContext,
  named: NamedCustomer,
  domain: string | null,
  identifiers: readonly CustomerIdentifier[],
): Promise<CustomerFacts | 'somebody_was_first'> {
  const found = await findCustomers(context.tx, identifiers);
  const byDomain = found.find((one) => one.kind === 'domain');
  if (byDomain) return lockFound(context, named, byDomain.customerId, 'L1', identifiers);
  const byName = found.find((one) => one.kind === 'name_country');
  if (!byName) return createCustomer(context, named, identifiers);
  if (domain === null || !(await hasOtherDomain(context.tx, byName.customerId, domain)))
    return lockFound(context, named, byName.customerId, 'L2', identifiers);
  const itsDomain = identifiers.filter((one) => one.kind === 'domain');
  const other = await createCustomer(context, named, itsDomain);
  return other === 'somebody_was_first' ? other : { ...other, level: 'L2' };
}

/** What compares customers is large and loaded when it is first needed. */
const loadMatcher = () => import('./suggest-customers.ts');

/** What a name, a web site and a mail address say of a customer. */
export async function saidOf(
  { tx }: OperationContext,
  { name, country, website, contactEmail = null }: NamedCustomer,
): Promise<SaidOfCustomer> {
  const domain = await readDomain(website);
  const mail = await readDomain(contactEmail);
  const ofPartner = mail !== null && (await isPartnerDomain(tx, mail));
  return { name, country, domain, contactDomain: ofPartner ? null : mail };
}

/** What tells the named customer from others; `domain` is that of its web site. */
export function identifiersOf(
  named: Pick<NamedCustomer, 'name' | 'country'>,
  domain: string | null,
): readonly CustomerIdentifier[] {
  const name = normaliseCompanyName(named.name);
  return [
    ...(domain === null ? [] : [{ kind: 'domain' as const, value: domain }]),
    ...(name === '' || named.country === null
      ? []
      : [{ kind: 'name_country' as const, value: `${named.country} ${name}`.slice(0, 500) }]),
  ];
}

async function lockFound(
  context: OperationContext,
  named: NamedCustomer,
  customerId: Id<'customer'>,
  level: CustomerFacts['level'],
  identifiers: readonly CustomerIdentifier[],
): Promise<CustomerFacts> {
  const locked = await lockCustomer(context.tx, customerId);
  if (locked === undefined)
    throw new ProductError('not_found', { what: 'customer', value: customerId });
  for (const identifier of identifiers) await claimIdentifier(context.tx, locked, identifier);
  const { noteCustomer } = await loadMatcher();
  await noteCustomer(context, locked, await saidOf(context, named));
  return { customerId: locked, level };
}

/** Two first registrations of one customer may meet here: an identifier's key lets one in, the other finds it. */
async function createCustomer(
  context: OperationContext,
  named: NamedCustomer,
  identifiers: readonly CustomerIdentifier[],
): Promise<CustomerFacts | 'somebody_was_first'> {
  const customerId = context.newId('customer');
  await insertCustomer(context.tx, customerId, {
    name: named.name,
    country: named.country,
    createdAt: context.now,
  });
  for (const identifier of identifiers) {
    if (await claimIdentifier(context.tx, customerId, identifier)) continue;
    await removeCustomer(context.tx, customerId);
    return 'somebody_was_first';
  }
  const { suggestCustomers } = await loadMatcher();
  const said = await saidOf(context, named);
  const suggestions = await suggestCustomers(context, customerId, said);
  const [likest] = suggestions;
  if (likest === undefined) return { customerId, level: 'none' };
  return { customerId, level: likest.level, similar: suggestions.map((one) => one.customerId) };
}
