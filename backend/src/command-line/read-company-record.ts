import { normaliseWord } from '../import/columns/normalise-word.ts';
import { registrableDomain } from '../rules/customer-identity/registrable-domain.ts';
import type { CustomerDescription } from '../rules/customer-identity/read-customer.ts';

/** What a company is described by, and the other names of each column. */
export const companyColumns = {
  name: ['company', 'company_name', 'account', 'account_name'],
  website: ['domain', 'url', 'web_site', 'site'],
  country: ['country_code'],
  registry_id: ['vat', 'vat_id', 'tax_id', 'registry'],
  crm_account_id: ['account_id', 'crm_id'],
  contact_email: ['email', 'contact'],
  street: ['address'],
  postal_code: ['zip', 'postcode'],
  phone: ['telephone', 'phones'],
  parent_id: ['parent'],
} as const satisfies Record<string, readonly string[]>;

type Column = keyof typeof companyColumns;

/** Several values of one cell are separated so. */
const SEVERAL = /\s*[;|]\s*/u;

/** The column a header stands for, in any spelling; undefined for one nobody knows. */
export function findColumn(header: string): Column | undefined {
  const word = normaliseWord(header);
  const known = Object.entries<readonly string[]>(companyColumns);
  return known.find(([name, others]) => name === word || others.includes(word))?.[0] as
    | Column
    | undefined;
}

/** A company from named values, as a line of a file or a JSON object has them; unknown names are ignored. */
export function readCompanyRecord(record: Readonly<Record<string, unknown>>): CustomerDescription {
  const values = new Map<Column, string[]>();
  for (const [header, value] of Object.entries(record)) {
    const column = findColumn(header);
    if (column !== undefined) values.set(column, [...(values.get(column) ?? []), ...texts(value)]);
  }
  const all = (column: Column): string[] => values.get(column) ?? [];
  const several = (column: Column): string[] =>
    all(column).flatMap((text) => text.split(SEVERAL).filter((part) => part !== ''));
  const domains = (column: Column): string[] =>
    several(column).flatMap((text) => registrableDomain(text) ?? []);
  return {
    name: all('name')[0] ?? '',
    country: all('country')[0]?.toUpperCase() ?? null,
    domains: domains('website'),
    registryIds: several('registry_id'),
    crmAccountIds: several('crm_account_id'),
    contactDomains: domains('contact_email'),
    street: all('street')[0] ?? null,
    postalCode: all('postal_code')[0] ?? null,
    phones: several('phone'),
    parentIds: several('parent_id'),
  };
}

function texts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'string' && value.trim() !== '' ? [value.trim()] : [];
}
