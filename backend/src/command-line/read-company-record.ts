import { registrableDomain } from '../rules/customer-identity/registrable-domain.ts';
import type { CustomerDescription } from '../rules/customer-identity/read-customer.ts';
import { type CompanyColumn, findColumn } from './company-columns.ts';

/** Several values of one cell are separated so. */
const SEVERAL = /\s*[;|]\s*/u;

/** A company from named values, as a line of a file or a JSON object has them; unknown names are ignored. */
export function readCompanyRecord(record: Readonly<Record<string, unknown>>): CustomerDescription {
  const values = new Map<CompanyColumn, string[]>();
  for (const [header, value] of Object.entries(record)) {
    const column = findColumn(header);
    if (column !== undefined) values.set(column, [...(values.get(column) ?? []), ...texts(value)]);
  }
  const all = (column: CompanyColumn): string[] => values.get(column) ?? [];
  const several = (column: CompanyColumn): string[] =>
    all(column).flatMap((text) => text.split(SEVERAL).filter((part) => part !== ''));
  const domains = (column: CompanyColumn): string[] =>
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
