import { CrmFailure } from '../crm-error.ts';
import { description } from './answer-schemas.ts';
import { apiPaths, type ObjectName } from './api-paths.ts';
import { dealFieldNames } from './deal-fields.ts';
import type { SalesforceApi } from './salesforce-api.ts';

/** What differs between orgs: how our fields are called there, and which standard fields exist. */
export interface OrgShape {
  /** Before everything of our package in this org; empty where it came without one. */
  readonly namespace: string;
  /** Name of one of our fields in this org. */
  readonly fieldName: (name: string) => string;
  /** Our fields that are not there (or that the app may not see). */
  readonly missing: readonly string[];
  readonly hasManyCurrencies: boolean;
  readonly hasCountryCodes: boolean;
}

/** Once installed from the managed package, a field bears its namespace. */
const NAMESPACE = 'alongside__';

/** Reads what the org is like, once; again as long as something is missing. */
export function createOrgShape(api: SalesforceApi): () => Promise<OrgShape> {
  let known: Promise<OrgShape> | null = null;
  const describe = async (object: ObjectName): Promise<ReadonlySet<string>> => {
    const path = apiPaths.describe(object);
    const { fields } = await api.call(description, { method: 'GET', path });
    return new Set(fields.map(({ name }) => name));
  };
  const load = async (): Promise<OrgShape> => {
    const [deal, company] = await Promise.all([describe('Opportunity'), describe('Account')]);
    return toShape(deal, company);
  };
  return async () => {
    known ??= load();
    const loading = known;
    try {
      const shape = await loading;
      if (shape.missing.length > 0) known = null;
      return shape;
    } catch (error) {
      known = null;
      throw error;
    }
  };
}

function toShape(deal: ReadonlySet<string>, company: ReadonlySet<string>): OrgShape {
  const packaged = dealFieldNames.some((name) => deal.has(NAMESPACE + name));
  const namespace = packaged ? NAMESPACE : '';
  const fieldName = (name: string): string => namespace + name;
  return {
    namespace,
    fieldName,
    missing: dealFieldNames.map(fieldName).filter((name) => !deal.has(name)),
    hasManyCurrencies: deal.has('CurrencyIsoCode'),
    hasCountryCodes: company.has('BillingCountryCode'),
  };
}

/** @throws {CrmFailure} `incomplete` when fields of our package are not there */
export function throwIfIncomplete({ missing }: OrgShape): void {
  if (missing.length === 0) return;
  throw new CrmFailure(
    { kind: 'incomplete', properties: missing },
    `fields of the package are missing: ${missing.join(', ')}`,
  );
}
