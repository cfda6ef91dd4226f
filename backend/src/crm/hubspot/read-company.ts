import type { CrmCompany } from '../crm-port.ts';
import { record, searchResult, type HubspotRecord } from './answer-schemas.ts';
import { apiPaths } from './api-paths.ts';
import { toCountryCode } from '../country-code.ts';
import type { HubspotApi } from './hubspot-api.ts';
import { orNull } from '../or-null.ts';

const PROPERTIES = ['name', 'domain', 'country'];

/** Null when it is gone or hidden from the app. */
export async function readCompany(api: HubspotApi, id: string): Promise<CrmCompany | null> {
  const path = apiPaths.object('companies', id);
  const query = { properties: PROPERTIES.join(',') };
  const found = await orNull(api.call(record, { method: 'GET', path, query }));
  return found && toCompany(found);
}

/** Companies whose property equals a value, the oldest first. Search lags behind writes by seconds. */
export async function findCompanies(
  api: HubspotApi,
  propertyName: 'domain' | 'name',
  value: string,
  limit: number,
): Promise<readonly CrmCompany[]> {
  const { results } = await api.call(searchResult, {
    method: 'POST',
    path: apiPaths.search('companies'),
    reads: true,
    body: {
      filterGroups: [{ filters: [{ propertyName, operator: 'EQ', value }] }],
      sorts: ['createdate'],
      properties: PROPERTIES,
      limit,
    },
  });
  return results.map(toCompany);
}

function toCompany({ id, properties }: HubspotRecord): CrmCompany {
  const domain = properties['domain']?.trim().toLowerCase();
  return {
    recordId: id,
    name: properties['name'] ?? domain ?? id,
    domain: domain === undefined || domain === '' ? null : domain,
    country: toCountryCode(properties['country'] ?? null),
  };
}
