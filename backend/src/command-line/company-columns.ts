import { normaliseWord } from '../import/columns/normalise-word.ts';

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

export type CompanyColumn = keyof typeof companyColumns;

/** The column a header stands for, in any spelling; undefined for one nobody knows. */
export function findColumn(header: string): CompanyColumn | undefined {
  const word = normaliseWord(header);
  const known = Object.entries<readonly string[]>(companyColumns);
  return known.find(([name, others]) => name === word || others.includes(word))?.[0] as
    | CompanyColumn
    | undefined;
}
