import type { CrmCompany } from '../crm-port.ts';
import { toCountryCode } from '../country-code.ts';
import { account, type AccountRow } from './answer-schemas.ts';
import type { OrgContext } from './org-context.ts';
import type { OrgShape } from './org-shape.ts';
import { containing, isRecordId, literal } from './soql.ts';

const FIELDS = ['Id', 'Name', 'Website', 'BillingCountry'];

/** Websites are free text, so that more rows than wanted may hold the name of a domain. */
const MOST_ROWS = 200;

/** What to read of an account; the country's code only where the org has one. */
export function companyFields({ hasCountryCodes }: OrgShape): readonly string[] {
  return hasCountryCodes ? [...FIELDS, 'BillingCountryCode'] : FIELDS;
}

export async function findCompanyById(context: OrgContext, id: string): Promise<CrmCompany | null> {
  if (!isRecordId(id)) return null;
  return (await findCompanies(context, `Id = ${literal(id)}`))[0] ?? null;
}

export function findCompaniesByName(
  context: OrgContext,
  name: string,
): Promise<readonly CrmCompany[]> {
  return findCompanies(context, `Name = ${literal(name)}`);
}

/** Companies whose website is on exactly this domain, the oldest first. */
export async function findCompaniesByDomain(
  context: OrgContext,
  domain: string,
): Promise<readonly CrmCompany[]> {
  const found = await findCompanies(context, `Website LIKE ${containing(domain)}`);
  return found.filter((company) => company.domain === domain.toLowerCase());
}

async function findCompanies(context: OrgContext, where: string): Promise<readonly CrmCompany[]> {
  const fields = companyFields(await context.shape());
  const soql = `SELECT ${fields.join(', ')} FROM Account WHERE ${where} ORDER BY CreatedDate, Id LIMIT ${MOST_ROWS}`;
  return (await context.api.query(account, soql)).map(toCompany);
}

export function toCompany(row: AccountRow): CrmCompany {
  return {
    recordId: row.Id,
    name: row.Name,
    domain: toDomain(row.Website),
    country: toCountryCode(row.BillingCountryCode ?? row.BillingCountry),
  };
}

/** The host of a website as people write it, without `www`; null when it is none. */
export function toDomain(website: string | null): string | null {
  const text = (website ?? '').trim();
  if (text === '') return null;
  const url = URL.parse(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  const host = url?.hostname.replace(/^www\./, '').replace(/\.$/, '') ?? '';
  return host.includes('.') ? host : null;
}
